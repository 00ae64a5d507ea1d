import { parse } from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EdgeError } from "../_edge/edge-error"
import { sniffFile } from "./sniff-file"

const MAX_FILES = 20
const MAX_FILE_BYTES = 10 * 1024 * 1024
const ACCEPTED_MIME = /^(image\/(png|jpeg|webp|avif|gif)|application\/pdf|text\/csv)$/

/** A file as the multipart parser left it on the request. */
type UploadedFile = { originalname: string; mimetype: string; size: number; buffer: Buffer }

type UploadRequest = MedusaRequest & { files?: unknown; file?: unknown }

function isFile(value: unknown): value is UploadedFile {
  return typeof value === "object" && value !== null && "buffer" in value
}

// The name ends up in an address and in a folder, so only plain characters of it stay.
function cleanStem(filename: string): string {
  const stem = parse(filename)
    .name.normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
  return stem.replace(/^[.-]+/, "").slice(0, 100) || "file"
}

function accept(file: UploadedFile): void {
  if (file.size > MAX_FILE_BYTES) {
    throw new EdgeError("request.too_large")
  }
  const type = sniffFile(file.buffer, file.originalname)
  if (!type) {
    throw new EdgeError("request.file_type_refused")
  }
  file.mimetype = type.mime
  file.originalname = `${cleanStem(file.originalname)}.${type.extension}`
}

/** Looks into every uploaded file: what it is decides, not what its sender calls it. */
export function uploadCheck(
  req: UploadRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const files = [req.files, req.file].flat().filter(isFile)
  if (files.length > MAX_FILES) {
    throw new EdgeError("request.too_large")
  }
  files.forEach(accept)
  next()
}

/** Refuses to sign an upload of a type that would not be accepted. */
export function presignCheck(
  req: MedusaRequest<{ mime_type?: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (!ACCEPTED_MIME.test(req.validatedBody?.mime_type ?? "")) {
    throw new EdgeError("request.file_type_refused")
  }
  next()
}
