import { confirmPerson } from "./step-up"

declare const __BACKEND_URL__: string | undefined

/** A refusal of the API, with the stable code that says which field or rule it is about. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code?: string,
    readonly requestId?: string
  ) {
    super(message)
    this.name = "RequestError"
  }
}

type Query = Record<string, string | number | undefined>

type RequestOptions = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: object
  signal?: AbortSignal
}

const STEP_UP = "account.step_up_required"

/**
 * Calls the API as the signed-in person, in the language of the page. What wants the second factor
 * again asks for it and is then repeated.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await fetch(address(path, options.query), {
    method: options.method ?? "GET",
    credentials: "include",
    signal: options.signal,
    headers: {
      accept: "application/json",
      "accept-language": document.documentElement.lang || "ar",
      ...(options.body ? { "content-type": "application/json" } : {}),
    },
    body: options.body ? JSON.stringify(options.body) : undefined,
  })
  if (!response.ok) {
    const error = await toError(response)
    if (error.code === STEP_UP && (await confirmPerson())) {
      return request(path, options)
    }
    throw error
  }
  return (await response.json()) as T
}

/** Tries again only when another try may help: never after the API has refused. */
export function retryUnlessRefused(failures: number, error: Error): boolean {
  const refused = error instanceof RequestError && error.status < 500
  return !refused && failures < 1
}

/** The whole address of a path of the API, with what narrows it. */
export function address(path: string, query: Query = {}): string {
  const base = typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : ""
  const url = new URL(path, /^https?:/.test(base) ? base : window.location.origin)
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") {
      url.searchParams.set(key, String(value))
    }
  }
  return url.toString()
}

async function toError(response: Response): Promise<RequestError> {
  const body = (await response.json().catch(() => ({}))) as {
    message?: string
    code?: string
    request_id?: string
  }
  return new RequestError(
    body.message ?? response.statusText,
    response.status,
    body.code,
    body.request_id
  )
}
