import { Navigate } from "react-router-dom"

/** The short address of one's own page. */
const MyProfileShortcut = () => <Navigate to="/wasla/my-profile" replace />

export default MyProfileShortcut
