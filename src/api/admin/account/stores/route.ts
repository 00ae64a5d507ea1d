export { GET } from "../../../accounts/me/stores/route"
