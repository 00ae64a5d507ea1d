import { Navigate } from "react-router-dom"

/** The short address of the store's own page. */
const StoreProfileShortcut = () => <Navigate to="/wasla/store-profile" replace />

export default StoreProfileShortcut
