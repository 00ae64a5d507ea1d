import { Navigate } from "react-router-dom"

/** The short address of the list of stores. */
const StoresShortcut = () => <Navigate to="/wasla/stores" replace />

export default StoresShortcut
