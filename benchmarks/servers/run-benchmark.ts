import { type BenchServer, startDatabase } from "./database"
import { buildWasla } from "./wasla"

async function within(work: (database: BenchServer) => Promise<void>): Promise<void> {
  await buildWasla()
  const database = await startDatabase()
  try {
    await work(database)
  } finally {
    await database.stop()
  }
}

/** Builds Wasla, runs a benchmark on a database server of its own, and ends the process. */
export function runBenchmark(work: (database: BenchServer) => Promise<void>): void {
  within(work).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    }
  )
}
