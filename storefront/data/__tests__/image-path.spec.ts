import { describe, expect, it } from "vitest"
import { imagePath } from "../image-path"

describe("imagePath", () => {
  it("keeps the path of stored pictures on the shopper's own host", () => {
    expect(imagePath("http://localhost:9000/static/ten_1/a.webp")).toBe("/static/ten_1/a.webp")
    expect(imagePath("/static/a.webp")).toBe("/static/a.webp")
  })

  it("shows no picture from elsewhere", () => {
    expect(imagePath("https://cdn.example.com/a.webp")).toBeNull()
    expect(imagePath("javascript:alert(1)")).toBeNull()
    expect(imagePath("/static/../admin/a")).toBeNull()
    expect(imagePath(null)).toBeNull()
  })
})
