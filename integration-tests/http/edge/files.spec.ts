import type { Answer } from "../../client"
import { provisionStore, type TestStore } from "../../factories/store"

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
const BOUNDARY = "wasla-boundary"

let mine: TestStore
let other: TestStore

type Uploaded = { files: { id: string; url: string }[]; code?: string }

beforeAll(async () => {
  mine = await provisionStore()
  other = await provisionStore()
})

function upload(name: string, content: Buffer, type = "image/png"): Promise<Answer<Uploaded>> {
  const head =
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n` +
    `Content-Type: ${type}\r\n\r\n`
  const data = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
  const raw = { type: `multipart/form-data; boundary=${BOUNDARY}`, data }
  return mine.staff.post<Uploaded>("/admin/uploads", { raw })
}

it("serves a picture to its own store only", async () => {
  const { status, body } = await upload("شعار.png", PNG)
  expect(status).toBe(200)
  const { url } = body.files[0]
  expect(url.startsWith(`/static/${mine.id}/`)).toBe(true)
  const own = await mine.shopper.get(url)
  expect([own.status, own.headers["x-content-type-options"]]).toEqual([200, "nosniff"])
  expect(own.headers["content-disposition"]).toBeUndefined()
  expect((await other.shopper.get(url)).status).toBe(404)
  expect((await mine.shopper.get(url.replace(mine.id, other.id))).status).toBe(404)
})

it("lets what is no picture only be downloaded, under the name of what it is", async () => {
  const { body } = await upload("page.html", Buffer.from("%PDF-1.7 <script>"), "text/html")
  const { url } = body.files[0]
  expect(url).toMatch(/page\.pdf$/)
  const answer = await mine.shopper.get(url)
  expect(answer.headers["content-disposition"]).toBe("attachment")
  expect(answer.headers["content-type"]).toBe("application/pdf")
})

it.each([
  ["logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"],
  ["logo.png", "<svg onload='x()'/>"],
  ["page.html", "<!doctype html><script>x()</script>"],
  ["list.csv", "<script>x()</script>"],
  ["tool.png", "MZ\x90\0"],
])("refuses %s", async (name, content) => {
  const { status, body } = await upload(name, Buffer.from(content))
  expect([status, body.code]).toEqual([400, "request.file_type_refused"])
})

it("refuses a file that is too large", async () => {
  const { status } = await upload("a.png", Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]))
  expect(status).toBe(413)
})

it("refuses to sign the upload of a page", async () => {
  const body = { originalname: "a.html", mime_type: "text/html", size: 10, access: "public" }
  const answer = await mine.staff.post("/admin/uploads/presigned-urls", { body })
  expect([answer.status, answer.body.code]).toEqual([400, "request.file_type_refused"])
})

it("has no private files for strangers", async () => {
  const path = "/admin/private-files/private-1-orders.csv"
  expect((await mine.shopper.get(path)).status).toBe(401)
  expect((await mine.staff.get(path)).status).toBe(404)
  const hidden = await mine.staff.get(`/static/${mine.id}/private-1-orders.csv`)
  expect(hidden.status).toBe(404)
})
