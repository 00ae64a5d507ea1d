/** Says that the storefront's server is up; it needs no store and no API. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } })
}
