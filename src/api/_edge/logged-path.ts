const INVITATION = /^(\/accounts\/invitations\/)[^/]+/

/** The path of a request as a log may show it: no query, and no secret that stands in the path. */
export function loggedPath(url: string | undefined): string {
  const [path = ""] = (url ?? "").split("?")
  return path.replace(INVITATION, "$1:token")
}
