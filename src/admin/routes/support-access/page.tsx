import { Navigate } from "react-router-dom"

/** The short address of the store's list of support's visits. */
const SupportAccessShortcut = () => <Navigate to="/wasla/support-access" replace />

export default SupportAccessShortcut
