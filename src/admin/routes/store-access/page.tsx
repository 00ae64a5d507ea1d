import { Navigate } from "react-router-dom"

/** The short address of the console's list of support in stores. */
const StoreAccessShortcut = () => <Navigate to="/wasla/store-access" replace />

export default StoreAccessShortcut
