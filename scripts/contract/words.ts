const AREAS: Readonly<Record<string, string>> = {
  store: "Store API",
  storefront: "Storefront",
  admin: "Admin API",
  platform: "Platform API",
  auth: "Log-in",
  hooks: "Hooks",
  ops: "Servers",
  docs: "Documentation",
}

const VERBS: Readonly<Record<string, string>> = {
  GET: "Get",
  POST: "Change",
  PUT: "Replace",
  PATCH: "Change",
  DELETE: "Delete",
}

function partsOf(path: string): string[] {
  return path.split("/").filter(Boolean)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isPlace(part: string | undefined): boolean {
  return part?.startsWith("{") ?? false
}

function singular(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1")
}

/** `GET /admin/products/{id}` is `getAdminProductsById`: no two routes share one. */
export function operationIdOf(method: string, path: string): string {
  const words = partsOf(path).map((part) => {
    const plain = part
      .replace(/[{}]/g, "")
      .split(/[^A-Za-z0-9]+/)
      .map(capital)
      .join("")
    return isPlace(part) ? `By${plain}` : plain
  })
  return `${method.toLowerCase()}${words.join("")}`
}

/** The chapter that an operation stands in: who it is for, and its first noun. */
export function tagOf(path: string): string {
  const [area, noun] = partsOf(path)
  const title = AREAS[area] ?? capital(area)
  const about = noun && !isPlace(noun) ? noun.replace(/[-.]/g, " ") : ""
  return about && area !== "auth" ? `${title}: ${about}` : title
}

/** A title for a route that says none itself, from its method and path. */
export function summaryOf(method: string, path: string): string {
  const parts = partsOf(path).slice(1)
  const last = parts.at(-1) ?? ""
  const nouns = parts.filter((part) => !isPlace(part)).map((part) => part.replace(/-/g, " "))
  const noun = nouns.at(-1) ?? ""
  const owner = nouns.at(-2)
  const of = owner ? ` of ${singular(owner)}` : ""
  if (isPlace(last)) {
    return `${VERBS[method]} one of ${noun}${of}`
  }
  if (method === "GET") {
    return `List or show ${noun}${of}`
  }
  return method === "POST"
    ? `${capital(noun)}: create or run${of}`
    : `${VERBS[method]} ${noun}${of}`
}
