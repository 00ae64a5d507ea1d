import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { TestStack } from "../stack/test-stack"
import type { Watchers } from "./mutant"

/** What a run of suites said. */
export type Verdict = {
  readonly passed: number
  readonly failed: readonly string[]
  /** Suites that could not even be read: that is no proof of anything. */
  readonly broken: readonly string[]
}

type JestResult = {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

function verdictOf({ numPassedTests, testResults }: JestResult): Verdict {
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName)
  )
  const broken = testResults
    .filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0)
    .map(({ name, message }) => `${path.basename(name)}: ${message.slice(0, 500)}`)
  return { passed: numPassedTests, failed, broken }
}

/** Runs suites against some servers. */
export async function runSuites(watchers: Watchers, stack: TestStack): Promise<Verdict> {
  const directory = mkdtempSync(path.join(tmpdir(), "mutation-"))
  const file = path.join(directory, "verdict.json")
  const jest = spawn(
    process.execPath,
    ["--experimental-vm-modules", "--no-warnings", require.resolve("jest/bin/jest")].concat(
      watchers.files.map((name) => path.resolve("integration-tests", name)),
      watchers.tests ? ["--testNamePattern", watchers.tests] : [],
      ["--runTestsByPath", "--silent", "--json", `--outputFile=${file}`],
      ["--selectProjects", "integration"]
    ),
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, WASLA_TEST_STACK: JSON.stringify(stack) },
    }
  )
  let said = ""
  jest.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => jest.on("close", resolve))
  const verdict: Verdict = existsSync(file)
    ? verdictOf(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: [], broken: [`Jest ended with ${code}: ${said.slice(-1000)}`] }
  rmSync(directory, { recursive: true })
  return verdict
}
