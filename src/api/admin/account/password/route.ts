export { POST } from "../../../accounts/me/password/route"
