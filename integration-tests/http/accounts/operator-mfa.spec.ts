import { inApp } from "../../app"
import { randomBytes } from "node:crypto"
import { freePort } from "../../../scripts/database/embedded-server"
import type { Running } from "../../../scripts/stack/processes"
import { startApi } from "../../../scripts/stack/servers"
import { createOperator } from "../../../src/workflows/tenant/create-operator"
import { client, type ApiClient } from "../../client"
import { codeFor, setUpFactor } from "../../factories/second-factor"
import { logIn } from "../../factories/store"
import { stack } from "../../stack"

const LOGIN = "/auth/user/emailpass"

type Challenged = { token: string; mfa_required?: boolean; mfa_challenge: { id: string } }

// One of their own: the other suites log the stack's operator in by the password alone.
const email = `operator-${randomBytes(6).toString("hex")}@wasla.example`
const password = "a-long-password-6"

let api: Running
let host: ApiClient

beforeAll(async () => {
  await inApp((container) => createOperator(container, { email, password }))
  const port = await freePort()
  const env = { ...stack.env, OPERATOR_MFA_REQUIRED: "true" }
  const { serverDirectory: directory, logDirectory } = stack
  api = await startApi({ name: "api-operator-mfa", port, env, directory, logDirectory })
  host = client({ host: "platform.localhost", port })
}, 180_000)

afterAll(() => api.stop())

it("lets the platform's staff do nothing before they have shown a second factor", async () => {
  const first = await logIn(host, email, password)
  for (const path of ["/platform/tenants", "/ops/routes", "/admin/products"]) {
    const { status, body } = await first.get(path)
    expect([path, status, body.code]).toEqual([path, 403, "account.mfa_required"])
  }
  expect((await first.get("/admin/users/me")).status).toBe(200)
  const { secret } = await setUpFactor(first, "/auth/mfa/factors", { provider: "totp" })
  const login = await host.post<Challenged>(LOGIN, { body: { email, password } })
  expect(login.body.mfa_required).toBe(true)
  const half = host.with({ authorization: `Bearer ${login.body.token}` })
  const refused = await half.get("/platform/tenants")
  expect([refused.status, refused.body.code]).toEqual([403, "account.mfa_required"])
  const path = `/auth/mfa/challenges/${login.body.mfa_challenge.id}/verify`
  const body = { method: "totp", code: codeFor(secret) }
  const shown = await half.post<{ token: string }>(path, { body })
  const operator = host.with({ authorization: `Bearer ${shown.body.token}` })
  expect((await operator.get("/platform/tenants")).status).toBe(200)
})
