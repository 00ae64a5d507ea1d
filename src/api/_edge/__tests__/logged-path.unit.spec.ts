import { loggedPath } from "../logged-path"

it.each([
  ["/admin/products?q=a", "/admin/products"],
  ["/accounts/invitations/ten_1.secret/accept", "/accounts/invitations/:token/accept"],
  ["/accounts/invitations/ten_1.secret?x=1", "/accounts/invitations/:token"],
  [undefined, ""],
])("shows %s as %s", (url, path) => {
  expect(loggedPath(url)).toBe(path)
})
