import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EdgeError } from "../_edge/edge-error"
import { isHostileKey } from "../_edge/hostile-keys"

const MAX_DEPTH = 64

type Item = { value: unknown; depth: number }

function push(stack: Item[], item: Item): void {
  if (typeof item.value === "string" && item.value.includes("\0")) {
    throw new EdgeError("request.nul_byte")
  }
  if (typeof item.value === "object" && item.value !== null) {
    if (item.depth > MAX_DEPTH) {
      throw new EdgeError("request.too_deep")
    }
    stack.push(item)
  }
}

/** Refuses values that no honest client sends: hostile keys, NUL characters, endless nesting. */
export function refuseHostileBody(body: unknown): void {
  const stack: Item[] = []
  push(stack, { value: body, depth: 1 })
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { value, depth } = item
    if (Array.isArray(value)) {
      value.forEach((child) => push(stack, { value: child, depth: depth + 1 }))
    } else {
      for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
        if (isHostileKey(key) || key.includes("\0")) {
          throw new EdgeError(isHostileKey(key) ? "request.hostile_key" : "request.nul_byte")
        }
        push(stack, { value: child, depth: depth + 1 })
      }
    }
  }
}

/** Guards every parsed body, before any validator or route reads it. */
export function bodyGuard(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  refuseHostileBody(req.body)
  next()
}
