import { ROUTE_PERMISSIONS, type RoutePermission } from "../../src/api/permissions"
import { branchRule } from "../../src/api/permissions/branch-rules"
import { permissionsAsked } from "../../src/api/permissions/rule"
import { protectedRole, protectedRolesOf } from "../../src/modules/access/protected-roles"
import { client, type ApiClient } from "../client"
import { addKey, addMember, addOperator } from "../factories/member"
import { logIn, operator, provisionStore, type TestStore } from "../factories/store"
import { type Crossing, fill, send } from "../http/edge/crawl"
import { stack } from "../stack"

const AT_ONCE = 6
const NOT_PERMITTED = /"code":"access\.not_permitted"/
const UNKNOWN = "zzz_01HZZZZZZZZZZZZZZZZZZZZZZZ"

let store: TestStore
let anonymous: ApiClient

const inStore = ROUTE_PERMISSIONS.filter(({ route }) => route.includes(" /admin/"))
const onPlatform = ROUTE_PERMISSIONS.filter(({ route }) => route.includes(" /platform/"))

beforeAll(async () => {
  store = await provisionStore()
  anonymous = client({ host: store.host })
})

type Expected = "allowed" | "forbidden" | "hidden" | "unchecked"

/** What the table says about a role, worked out from the role's own list. */
function expectedFor({ route, rule }: RoutePermission, role: string | undefined): Expected {
  if (rule === "public") {
    return "unchecked"
  }
  if (rule === "off") {
    return "hidden"
  }
  if (rule === "any_member") {
    return "allowed"
  }
  const held = role === undefined ? undefined : protectedRole(role)
  const asked = permissionsAsked(rule)
  const holds = asked.length > 0 && asked.every((one) => held?.permissions.includes(one))
  const isPersonal = typeof rule === "object" && "own" in rule
  const inReach = !held?.branch_scoped || isPersonal || branchRule(route) !== undefined
  return holds && inReach ? "allowed" : "forbidden"
}

function heard({ status, text }: Crossing): Expected | string {
  if (status === 403 && NOT_PERMITTED.test(text)) {
    return "forbidden"
  }
  if (status === 404 && /request\.no_such_route/.test(text)) {
    return "hidden"
  }
  return status === 401 || status === 0 ? `${status} ${text}` : "allowed"
}

/** Sends each route once, a few at a time, and names those that are answered otherwise. */
async function walk(
  who: ApiClient,
  routes: readonly RoutePermission[],
  wrongly: (declared: RoutePermission, crossing: Crossing) => string | undefined
): Promise<string[]> {
  const { host } = who.target
  const port = who.target.port ?? stack.ports.memory
  const target = { port, host, headers: who.headers }
  const waiting = [...routes]
  const wrong: string[] = []
  const worker = async () => {
    for (let declared = waiting.pop(); declared; declared = waiting.pop()) {
      const [method = "", path = ""] = declared.route.split(" ")
      const isBody = branchRule(declared.route)?.kind === "body"
      const body = isBody ? JSON.stringify({ location_id: store.stockLocationId }) : "{}"
      const sent = method === "GET" ? undefined : body
      const found = wrongly(declared, await send(target, method, fill(path, UNKNOWN), sent))
      if (found) {
        wrong.push(`${declared.route}: ${found}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return wrong
}

function asDeclared(role: string | undefined) {
  return (declared: RoutePermission, crossing: Crossing): string | undefined => {
    const expected = expectedFor(declared, role)
    const got = heard(crossing)
    return expected === "unchecked" || got === expected ? undefined : `${got}, not ${expected}`
  }
}

const refusing = (status: number) => (declared: RoutePermission, crossing: Crossing) =>
  declared.rule === "public" || declared.rule === "off" || crossing.status === status
    ? undefined
    : `${crossing.status} ${crossing.text}`

describe("each route of a store", () => {
  const codes = protectedRolesOf("store").map(({ code }) => code)

  it.each([...codes, undefined])("answers %s as the table says", async (role) => {
    const branches = { location_ids: [store.stockLocationId], sales_channel_ids: [] }
    const place = { staff: store.staff, anonymous }
    const { client: who } = await addMember(place, role, branches)
    expect(await walk(who, inStore, asDeclared(role))).toEqual([])
  })

  it("refuses a secret key that was granted nothing", async () => {
    const { client: key } = await addKey({ staff: store.staff, anonymous })
    const refused = (declared: RoutePermission, crossing: Crossing) =>
      declared.rule === "off" || declared.rule === "public" || heard(crossing) === "forbidden"
        ? undefined
        : heard(crossing)
    expect(await walk(key, inStore, refused)).toEqual([])
  })

  it("does not know a customer", async () => {
    const account = { email: `shopper@${store.slug}.example`, password: "a-long-password-3" }
    const path = "/auth/customer/emailpass/register"
    const registered = await anonymous.post<{ token: string }>(path, { body: account })
    const newcomer = store.shopper.with({ authorization: `Bearer ${registered.body.token}` })
    await newcomer.post("/store/customers", { body: { email: account.email } })
    const customer = await logIn(store.shopper, account.email, account.password, "customer")
    expect(await walk(customer, inStore, refusing(401))).toEqual([])
  })

  it("does not know the platform's operator", async () => {
    const { headers } = await operator()
    expect(await walk(anonymous.with(headers), inStore, refusing(401))).toEqual([])
  })
})

describe("each route of the platform", () => {
  const codes = protectedRolesOf("platform").map(({ code }) => code)

  it.each([...codes, undefined])("answers %s as the table says", async (role) => {
    const { client: who } = await addOperator(role)
    expect(await walk(who, onPlatform, asDeclared(role))).toEqual([])
  })

  it("is not there at a store's address", async () => {
    expect(await walk(store.staff, onPlatform, refusing(404))).toEqual([])
  })
})
