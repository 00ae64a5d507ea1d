import { createOperator } from "../src/workflows/tenant/create-operator"
import { withApp } from "./app"
import { operatorPassword } from "./environment"

async function main(): Promise<void> {
  const [email] = process.argv.slice(2)
  if (!email || !operatorPassword) {
    throw new Error("Usage: OPERATOR_PASSWORD=… npm run operator:create -- name@example.com")
  }
  const password = operatorPassword
  await withApp((container) => createOperator(container, { email, password }))
  process.stdout.write(`${email} may log in on the platform's host now.\n`)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)
