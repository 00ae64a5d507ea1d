/** An answer of the API that isn't a success, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** In how many seconds to come back, if the API said so. */
    readonly retryAfter: number | null = null
  ) {
    super(message)
    this.name = "ApiError"
  }

  /** Whether the API refused the request itself, so that repeating it would not help. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500 && this.status !== 429
  }
}

type ErrorBody = { code?: string; type?: string; message?: string }

/** Reads the API's error shape from a response. */
export async function readApiError(response: Response): Promise<ApiError> {
  const body: ErrorBody = await response.json().catch(() => ({}))
  const code = body.code ?? body.type ?? "unknown"
  const retryAfter = Number.parseInt(response.headers.get("retry-after") ?? "", 10)
  const wait = Number.isNaN(retryAfter) ? null : retryAfter
  return new ApiError(response.status, code, body.message ?? "", wait)
}
