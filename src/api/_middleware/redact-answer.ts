import type { MedusaResponse } from "@medusajs/framework/http"
import type { Permission } from "../../modules/access/permissions"
import type { BranchScope, StaffCaller } from "./staff-caller"

/** What stands in the place of contact data that the caller may not see. */
export const MASK = "***"

/** The fields by which somebody is reached. */
const CONTACT = ["email", "phone", "address_1", "address_2", "postal_code", "company"]

/** The fields that are masked for somebody; support doesn't learn who a customer is either. */
export const MASKED = [...CONTACT, "last_name"]

// About the store itself and its staff, whose e-mails and addresses are no customer's.
const NOT_ABOUT_CUSTOMERS = new Set([
  "users",
  "staff",
  "invites",
  "roles",
  "access",
  "permissions",
  "api-keys",
  "stores",
  "store-profile",
  "store-domains",
  "stock-locations",
  "uploads",
  // What is revealed is meant to be read, and written into the trail.
  "break-glass",
])

// Support sees neither how customers are reached nor how the staff are.
const ABOUT_STAFF = new Set(["users", "staff", "invites"])

const isAdmin = (path: string): boolean => /^\/admin\//i.test(path)

function isAboutPeople(path: string, caller: StaffCaller): boolean {
  const [, , resource = ""] = path.toLowerCase().split("/")
  const isOfStaff = caller.kind === "operator" && ABOUT_STAFF.has(resource)
  return isAdmin(path) && (isOfStaff || !NOT_ABOUT_CUSTOMERS.has(resource))
}

type Fields = Record<string, unknown>
type Entry = { readonly holder: Fields; readonly key: string; readonly depth: number }
type Redaction = (entry: Entry) => void

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null
}

function mask(fields: readonly string[]): Redaction {
  return ({ holder, key }) => {
    if (fields.includes(key) && typeof holder[key] === "string" && holder[key] !== "") {
      holder[key] = MASK
    }
  }
}

// What may hang on a row of another kind when its relations are asked for, and what it takes to
// see it. An order's own customer is part of the order.
const RELATIONS: ReadonlyMap<string, Permission> = new Map([
  ["order", "orders.view"],
  ["orders", "orders.view"],
  ["cart", "orders.view"],
  ["carts", "orders.view"],
  ["customers", "customers.view"],
  ["api_keys", "api_keys.view"],
  ["publishable_api_keys", "api_keys.view"],
])

function cutRelations(permissions: ReadonlySet<Permission>): Redaction[] {
  const closed = new Set(
    [...RELATIONS].filter(([, needed]) => !permissions.has(needed)).map(([key]) => key)
  )
  const cut: Redaction = ({ holder, key, depth }) => {
    if (depth > 1 && closed.has(key) && isFields(holder[key])) {
      holder[key] = Array.isArray(holder[key]) ? [] : null
    }
  }
  return closed.size > 0 ? [cut] : []
}

const AT_LOCATION = ["location_levels", "inventory_levels", "reservations", "reservation_items"]
const LOCATIONS = ["stock_locations", "locations"]

function total(levels: readonly unknown[], field: string): number {
  return levels.reduce<number>(
    (sum, level) => sum + (isFields(level) ? Number(level[field] ?? 0) : 0),
    0
  )
}

/** Sums over all branches become sums over the caller's own, or go. */
function recount(holder: Fields): void {
  if ("location_id" in holder) {
    return
  }
  for (const field of ["stocked_quantity", "reserved_quantity", "available_quantity"]) {
    if (field in holder) {
      const levels = holder.location_levels
      holder[field] = Array.isArray(levels) ? total(levels, field) : null
    }
  }
}

function cutBranches(scope: BranchScope): Redaction {
  const { location_ids, sales_channel_ids } = scope
  const within = (ids: readonly string[], id: unknown) => typeof id === "string" && ids.includes(id)
  const keep = (list: unknown, field: string, ids: readonly string[]) =>
    Array.isArray(list)
      ? list.filter((one) => isFields(one) && within(ids, one[field]))
      : isFields(list) && within(ids, list[field])
        ? list
        : null
  return ({ holder, key, depth }) => {
    if (AT_LOCATION.includes(key) && Array.isArray(holder[key])) {
      // The list that a route answers with was narrowed by its filter already.
      holder[key] = depth > 1 ? keep(holder[key], "location_id", location_ids) : holder[key]
    } else if (LOCATIONS.includes(key) || key === "stock_location" || key === "location") {
      holder[key] = keep(holder[key], "id", location_ids)
    } else if (key === "sales_channels" || key === "sales_channel") {
      holder[key] = keep(holder[key], "id", sales_channel_ids)
    } else if ((key === "orders" || key === "order") && depth > 1) {
      holder[key] = Array.isArray(holder[key]) ? [] : null
    } else if (key === "inventory_quantity") {
      holder[key] = null
    }
    if (key === "stocked_quantity" || key === "reserved_quantity") {
      recount(holder)
    }
  }
}

function walk(value: unknown, redactions: readonly Redaction[], depth = 1): void {
  if (Array.isArray(value)) {
    value.forEach((one) => walk(one, redactions, depth))
    return
  }
  if (!isFields(value)) {
    return
  }
  // Lists first, so that sums are taken over what is left of them.
  const keys = Object.keys(value).sort(
    (one, other) => Number(isFields(value[other])) - Number(isFields(value[one]))
  )
  for (const key of keys) {
    redactions.forEach((redact) => redact({ holder: value, key, depth }))
    walk(value[key], redactions, depth + 1)
  }
}

/**
 * Takes out of every answer what the caller may not see: how customers are reached, relations to
 * what they have no permission for, and what belongs to other branches.
 */
export function redactAnswer(res: MedusaResponse, path: string, caller: StaffCaller): void {
  const seesContact = caller.permissions.has("customers.view_contact")
  const masked = caller.kind === "operator" ? MASKED : CONTACT
  const redactions = [
    ...(seesContact || !isAboutPeople(path, caller) ? [] : [mask(masked)]),
    ...(isAdmin(path) ? cutRelations(caller.permissions) : []),
    ...(caller.branches ? [cutBranches(caller.branches)] : []),
  ]
  if (redactions.length === 0) {
    return
  }
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    // As plain values, such as they are sent: dates and amounts have a form of their own.
    const plain: unknown = body === undefined ? body : JSON.parse(JSON.stringify(body))
    walk(plain, redactions)
    return answer(plain)
  }
}
