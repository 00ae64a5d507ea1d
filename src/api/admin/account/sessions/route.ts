export { DELETE, GET } from "../../../accounts/me/sessions/route"
