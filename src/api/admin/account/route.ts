// The same person and the same answers as on the platform's host: staff find themselves here too.
export { GET, POST } from "../../accounts/me/route"
