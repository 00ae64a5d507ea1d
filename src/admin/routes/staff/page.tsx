import { Navigate } from "react-router-dom"

/** The short address of the staff. */
const StaffShortcut = () => <Navigate to="/wasla/staff" replace />

export default StaffShortcut
