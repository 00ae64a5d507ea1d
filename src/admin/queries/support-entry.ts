import { request } from "./request"

/** Enters the open store with the code of a grant, and keeps its session in this browser. */
export async function enterBySupportCode(code: string): Promise<void> {
  const body = { code }
  const { token } = await request<{ token: string }>("/auth/handover", { method: "POST", body })
  const kept = await fetch(new URL("/auth/session", window.location.origin), {
    method: "POST",
    credentials: "include",
    headers: { authorization: `Bearer ${token}` },
  })
  if (!kept.ok) {
    throw new Error("The session was not kept.")
  }
}
