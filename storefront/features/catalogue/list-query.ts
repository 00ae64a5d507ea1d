import { SORTS, type Sort } from "@/data/sorts"

/** The search parameters of a page, as Next gives them. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What a list of products was asked for. */
export type ListQuery = { q: string; sort: Sort; page: number }

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

/** Reads search words, order and page from a page's address; nonsense becomes the default. */
export async function readListQuery(searchParams: SearchParams): Promise<ListQuery> {
  const params = await searchParams
  const page = Number.parseInt(first(params.page), 10)
  return {
    q: first(params.q).trim().slice(0, 80),
    sort: SORTS.find((sort) => sort === first(params.sort)) ?? "newest",
    page: Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), 1000),
  }
}

/** The address of the same list with another page. */
export function listHref(path: string, query: ListQuery, page: number): string {
  const params = new URLSearchParams()
  if (query.q) {
    params.set("q", query.q)
  }
  if (query.sort !== "newest") {
    params.set("sort", query.sort)
  }
  if (page > 1) {
    params.set("page", String(page))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}
