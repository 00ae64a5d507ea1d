import { Navigate } from "react-router-dom"

/** The short address of the platform's staff. */
const OperatorsShortcut = () => <Navigate to="/wasla/operators" replace />

export default OperatorsShortcut
