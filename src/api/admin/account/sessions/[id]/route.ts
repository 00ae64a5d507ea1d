export { DELETE } from "../../../../accounts/me/sessions/[id]/route"
