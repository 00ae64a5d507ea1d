import { Navigate } from "react-router-dom"

/** The short address of the roles. */
const RolesShortcut = () => <Navigate to="/wasla/roles" replace />

export default RolesShortcut
