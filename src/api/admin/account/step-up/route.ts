export { POST } from "../../../accounts/me/step-up/route"
