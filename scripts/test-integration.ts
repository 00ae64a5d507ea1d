import { spawn } from "node:child_process"
import { build, staleTargets } from "./stack/build"
import { startTestStack } from "./stack/test-stack"

const say = (text: string) => process.stdout.write(`  ${text}\n`)

/** Starts the servers, runs Jest's integration suites against them, and stops the servers. */
async function main(): Promise<number> {
  if (staleTargets().includes("server")) {
    say("building the server")
    await build("server")
  }
  const { stack, stop } = await startTestStack(say)
  process.once("SIGINT", () => void stop().then(() => process.exit(130)))
  process.once("SIGTERM", () => void stop().then(() => process.exit(143)))
  try {
    const jest = spawn(
      process.execPath,
      // Medusa imports its providers in a way that Jest allows only with this switch.
      ["--experimental-vm-modules", "--no-warnings", require.resolve("jest/bin/jest")].concat(
        process.argv.slice(2),
        // Last, since it takes every word that follows for the name of a project.
        ["--selectProjects", "integration"]
      ),
      { stdio: "inherit", env: { ...process.env, WASLA_TEST_STACK: JSON.stringify(stack) } }
    )
    return await new Promise((resolve) => jest.on("close", (code) => resolve(code ?? 1)))
  } finally {
    await stop()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)
