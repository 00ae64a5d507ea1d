import { Navigate } from "react-router-dom"

/** The short address of the audit trail. */
const AuditEventsShortcut = () => <Navigate to="/wasla/audit-events" replace />

export default AuditEventsShortcut
