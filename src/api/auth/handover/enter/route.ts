import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { takeHandover } from "../../../../workflows/account/store-session"
import { keepAnswer, languageOf } from "../../../_edge"
import { contextIn } from "../../../_middleware/token-of"
import { Handover } from "../validators"
import { PAGE_POLICY, refusalPage } from "./page"

const ADMIN = "/app"

async function tokenFor(req: MedusaRequest): Promise<string | undefined> {
  const given = Handover.safeParse(req.query)
  if (!given.success) {
    return undefined
  }
  try {
    return (await takeHandover(req.scope, given.data.code)).token
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.UNAUTHORIZED) {
      return undefined
    }
    throw error
  }
}

/** Puts the person into a new session, so that nobody can have prepared the one they get. */
async function openSession(req: MedusaRequest, token: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    req.session.regenerate((error: unknown) => (error ? reject(error) : resolve()))
  })
  req.session.auth_context = contextIn(req, `Bearer ${token}`) ?? undefined
}

/**
 * Enters the store's admin with a code from the platform, in a browser: it gets the cookie that a
 * log-in gives, and goes on to the admin. A code that is wrong or was used shows a page about it.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("Cache-Control", "no-store")
  // Programs look at links before people do; a code is for one visit.
  const token = req.method === "HEAD" ? undefined : await tokenFor(req)
  if (token) {
    await openSession(req, token)
    res.redirect(303, ADMIN)
    return
  }
  keepAnswer(res)
  res.setHeader("Content-Security-Policy", PAGE_POLICY)
  res
    .status(401)
    .type("html")
    .send(refusalPage(languageOf(req.headers["accept-language"])))
}
