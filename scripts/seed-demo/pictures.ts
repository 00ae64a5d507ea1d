import { readFile } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"

const folder = path.join(process.cwd(), "demo", "images")

const mimeTypes: Record<string, string> = { ".webp": "image/webp", ".svg": "image/svg+xml" }

/** Stores pictures of a demo store as its public files, and returns their addresses by name. */
export async function uploadPictures(
  container: MedusaContainer,
  slug: string,
  names: readonly string[]
): Promise<Map<string, string>> {
  const files = await Promise.all(
    names.map(async (name) => ({
      filename: name,
      mimeType: mimeTypes[path.extname(name)],
      content: (await readFile(path.join(folder, slug, name))).toString("base64"),
      access: "public" as const,
    }))
  )
  const { result } = await uploadFilesWorkflow(container).run({ input: { files } })
  return new Map(names.map((name, index) => [name, result[index].url]))
}
