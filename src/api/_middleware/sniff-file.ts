/** A type of file that merchants may upload. */
export type AcceptedType = { mime: string; extension: string }

const at = (bytes: Uint8Array, offset: number, text: string): boolean =>
  Buffer.from(bytes.subarray(offset, offset + text.length)).toString("latin1") === text

const AVIF_BRANDS = ["avif", "avis"]

function isCsv(bytes: Uint8Array, filename: string): boolean {
  if (!/\.csv$/i.test(filename)) {
    return false
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    // A browser would read markup as a page, whatever the name says.
    return !text.includes("\0") && !/^\s*</.test(text)
  } catch {
    return false
  }
}

/** Tells what a file is by its first bytes, never by its name; only a CSV needs its name too. */
export function sniffFile(bytes: Uint8Array, filename: string): AcceptedType | undefined {
  if (at(bytes, 0, "\x89PNG\r\n\x1a\n")) {
    return { mime: "image/png", extension: "png" }
  }
  if (at(bytes, 0, "\xff\xd8\xff")) {
    return { mime: "image/jpeg", extension: "jpg" }
  }
  if (at(bytes, 0, "GIF87a") || at(bytes, 0, "GIF89a")) {
    return { mime: "image/gif", extension: "gif" }
  }
  if (at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP")) {
    return { mime: "image/webp", extension: "webp" }
  }
  if (at(bytes, 4, "ftyp") && AVIF_BRANDS.some((brand) => at(bytes, 8, brand))) {
    return { mime: "image/avif", extension: "avif" }
  }
  if (at(bytes, 0, "%PDF-")) {
    return { mime: "application/pdf", extension: "pdf" }
  }
  return isCsv(bytes, filename) ? { mime: "text/csv", extension: "csv" } : undefined
}
