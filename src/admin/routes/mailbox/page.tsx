import { Navigate } from "react-router-dom"

/** The short address of the local mailbox. */
const MailboxShortcut = () => <Navigate to="/wasla/mailbox" replace />

export default MailboxShortcut
