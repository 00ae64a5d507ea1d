/** The same-origin path of a stored picture; pictures of other origins are not shown. */
export function imagePath(url: string | null | undefined): string | null {
  if (!url) {
    return null
  }
  try {
    const { pathname } = new URL(url, "http://storefront.invalid")
    return pathname.startsWith("/static/") ? pathname : null
  } catch {
    return null
  }
}
