import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaRequestHandler,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/** Where an id stands in a request, and the table that it names a row of. */
export type RowReference = {
  table: string
  parameter?: string
  field?: string
  /** The field is a list of objects, and the id stands in this one of their fields. */
  each?: string
}

function fieldOf(holder: unknown, field: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, field) : undefined
}

function idOf(req: MedusaRequest, { parameter, field = "" }: RowReference): unknown {
  return parameter ? req.params[parameter] : fieldOf(req.body, field)
}

function idsOf(req: MedusaRequest, reference: RowReference): string[] {
  const found = idOf(req, reference)
  const { each } = reference
  const ids = each && Array.isArray(found) ? found.map((one) => fieldOf(one, each)) : [found]
  return [...new Set(ids)].filter((id) => typeof id === "string")
}

function notFound(table: string, id: string): MedusaError {
  const name = table.charAt(0).toUpperCase() + table.slice(1).replace(/_/g, " ")
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${name} with id: ${id} was not found`)
}

/**
 * Answers 404 for an id that names no row of this store, on routes of Medusa that would go on
 * without it and break. A field that is missing from the body is left to the validator.
 */
export function existingRows(...references: RowReference[]): MedusaRequestHandler {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const reference of references) {
      const ids = idsOf(req, reference)
      const rows = knex(reference.table).whereIn("id", ids).where({ deleted_at: null })
      const found: string[] = ids.length ? await rows.pluck("id") : []
      const missing = ids.find((id) => !found.includes(id))
      if (missing !== undefined) {
        throw notFound(reference.table, missing)
      }
    }
    next()
  }
}

/** Answers 404 when an import names a file that this store doesn't have. */
export async function existingImportFile(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const key = idOf(req, { table: "file", field: "file_key" })
  if (typeof key === "string") {
    const files = req.scope.resolve(Modules.FILE)
    const found = await files.retrieveFile(key).catch(() => undefined)
    if (!found) {
      throw notFound("file", key)
    }
  }
  next()
}

/** Refuses a stock location whose name is no text: Medusa trims it before it looks. */
export function stockLocationName(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { body, path, method } = req
  const name = typeof body === "object" && body !== null ? Reflect.get(body, "name") : undefined
  const isCreation = path === "/" || path === ""
  const isLocation = isCreation || /^\/[^/]+\/?$/.test(path)
  if (
    method === "POST" &&
    isLocation &&
    typeof name !== "string" &&
    (isCreation || name !== undefined)
  ) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Invalid request: Expected type: 'string' for field 'name'"
    )
  }
  next()
}
