/** An answer of the API that isn't a success, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
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
  return new ApiError(response.status, body.code ?? body.type ?? "unknown", body.message ?? "")
}
