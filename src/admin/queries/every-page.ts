import { request } from "./request"

const WHOLE_PAGE = 100

/** Reads a list of the API to its end, a page at a time. */
export async function everyPage<TPage extends { next_cursor: string | null }>(
  path: string,
  signal: AbortSignal
): Promise<TPage[]> {
  const pages: TPage[] = []
  let cursor: string | undefined
  do {
    const page: TPage = await request(path, { query: { limit: WHOLE_PAGE, cursor }, signal })
    pages.push(page)
    cursor = page.next_cursor ?? undefined
  } while (cursor)
  return pages
}
