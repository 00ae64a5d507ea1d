export { POST } from "../../../../../accounts/me/stores/[id]/session/route"
