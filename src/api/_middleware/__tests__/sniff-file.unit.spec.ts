import { sniffFile } from "../sniff-file"

const bytes = (text: string) => Buffer.from(text, "latin1")

it.each([
  ["\x89PNG\r\n\x1a\n....", "png"],
  ["\xff\xd8\xff\xe0....", "jpg"],
  ["GIF89a....", "gif"],
  ["RIFF....WEBPVP8 ", "webp"],
  ["....ftypavif....", "avif"],
  ["%PDF-1.7", "pdf"],
])("knows %j", (content, extension) => {
  expect(sniffFile(bytes(content), "whatever.exe")?.extension).toBe(extension)
})

it("takes text as CSV by its name, unless it is markup or no text", () => {
  expect(sniffFile(Buffer.from("الاسم,السعر\n", "utf8"), "a.CSV")?.mime).toBe("text/csv")
  expect(sniffFile(bytes("a,b"), "a.txt")).toBeUndefined()
  expect(sniffFile(bytes(" <script>"), "a.csv")).toBeUndefined()
  expect(sniffFile(bytes("a\0b"), "a.csv")).toBeUndefined()
  expect(sniffFile(bytes("\xff\xfea"), "a.csv")).toBeUndefined()
})

it.each([
  ["<svg xmlns='http://www.w3.org/2000/svg'>", "a.svg"],
  ["<?xml version='1.0'?><svg>", "a.png"],
  ["<!doctype html>", "a.jpg"],
  ["MZ....", "a.png"],
  ["PK\x03\x04", "a.csv.zip"],
  ["....ftypheic....", "a.heic"],
  ["", "a.png"],
])("refuses %j", (content, name) => {
  expect(sniffFile(bytes(content), name)).toBeUndefined()
})
