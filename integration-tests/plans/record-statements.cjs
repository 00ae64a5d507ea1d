const { appendFileSync } = require("node:fs")
const path = require("node:path")
const { Client } = require("pg")

const FILE = path.resolve(__dirname, "../../.wasla/test/statements.jsonl")
const send = Client.prototype.query

/** Loaded before the server: notes each query that reads, with its values, as it is sent. */
Client.prototype.query = function record(...args) {
  const [sent] = args
  const { text = "", values = [] } = typeof sent === "string" ? { text: sent } : sent
  if (/^\s*(select|with)\b/i.test(text) && !text.includes("set_config")) {
    appendFileSync(FILE, `${JSON.stringify({ text, values })}\n`)
  }
  return Reflect.apply(send, this, args)
}
