import { Navigate, useParams } from "react-router-dom"

/** The short address of one store. */
const StoreShortcut = () => {
  const { id = "" } = useParams()
  return <Navigate to={`/wasla/stores/${encodeURIComponent(id)}`} replace />
}

export default StoreShortcut
