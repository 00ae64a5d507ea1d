import express from "express"
import type { EdgeHandler } from "./types"

const STATIC = /^\/static\//i

/**
 * Serves the public files from this server's own folder. Medusa would serve the folder `static` of
 * the build, which is one for all servers that run from it.
 */
export function staticFiles(directory: string): EdgeHandler {
  const app = express().disable("x-powered-by")
  // A stored file is never written again under its name.
  const options = { index: false, redirect: false, immutable: true, maxAge: "1y" } as const
  app.use("/static", express.static(directory, options))
  return (req, res, next) => {
    if (STATIC.test(req.url ?? "")) {
      app(req, res)
    } else {
      next()
    }
  }
}
