import { accessLog } from "./access-log"
import { cacheControl } from "./cache-control"
import { cors } from "./cors"
import { deadline } from "./deadline"
import { errorShape } from "./error-shape"
import { health } from "./health"
import { hostileQuery } from "./hostile-query"
import { rateLimit } from "./rate-limit"
import { requestId } from "./request-id"
import { securityHeaders } from "./security-headers"
import { staticFiles } from "./static-files"
import { staticGuard } from "./static-guard"
import type { EdgeHandler, EdgeOptions, TenantEdgeOptions } from "./types"
import { uploadSize } from "./upload-size"

export { answerError, answerProblem, keepAnswer } from "./answer-error"
export { languageOf, type Language } from "./language"
export { writeLine } from "./access-log"
export type { TenantRequest } from "./types"

const MAX_URL_LENGTH = 8192
const MAX_UPLOAD_BYTES = 25 * 1024 * 1024

/** What every request passes before its tenant is known. */
export function createEdge(options: EdgeOptions): EdgeHandler[] {
  const late = (path: string) => options.logger.warn(`No answer in time: ${path}`)
  return [
    requestId,
    ...(options.accessLog ? [accessLog(options.accessLog)] : []),
    errorShape,
    securityHeaders(options),
    health(options.readinessChecks, options.logger),
    deadline(options.requestDeadlineMs, late),
    cacheControl,
    hostileQuery(options.maxUrlLength ?? MAX_URL_LENGTH),
    uploadSize(options.maxUploadBytes ?? MAX_UPLOAD_BYTES),
  ]
}

/** What every request passes between its tenant and Medusa; runs inside the tenant's context. */
export function createTenantEdge(options: TenantEdgeOptions): EdgeHandler[] {
  return [
    cors(options),
    rateLimit(options),
    staticGuard,
    ...(options.publicFiles ? [staticFiles(options.publicFiles)] : []),
  ]
}
