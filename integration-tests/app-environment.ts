import { stack } from "./stack"

// The configuration reads its environment when it is first imported: import this file before it.
Object.assign(process.env, { LOG_LEVEL: "error" }, stack.env)
