import { type ApiClient, client } from "../client"

/** What a log-in on the platform's host gives. */
export type Tokens = { readonly access_token: string; readonly refresh_token: string }

/** A client of the platform's host who is nobody yet. */
export function platform(agent = "a browser"): ApiClient {
  return client({ host: "platform.localhost" }, { "user-agent": agent })
}

/** Logs a person in to their account on the platform's host. */
export async function logInToAccount(
  { email, password }: { email: string; password: string },
  anonymous: ApiClient = platform()
): Promise<{ me: ApiClient; tokens: Tokens }> {
  const answer = await anonymous.post<Tokens>("/accounts/login", { body: { email, password } })
  if (answer.status !== 200) {
    throw new Error(`${email} could not log in: ${answer.status} ${answer.text}`)
  }
  return { me: withToken(anonymous, answer.body), tokens: answer.body }
}

/** The same client, signed in. */
export function withToken(anonymous: ApiClient, { access_token }: Tokens): ApiClient {
  return anonymous.with({ authorization: `Bearer ${access_token}` })
}

/** The middle one of some times in milliseconds. */
export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]
}
