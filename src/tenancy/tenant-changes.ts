import { Client } from "pg"
import { TENANT_CHANGED } from "./row-security/tenant-lookup"

const RETRY_MS = 1_000

/** Listens for changes of tenants on a connection of its own, which can't be a pooled one. */
export class TenantChanges {
  private client: Client | undefined
  private stopped = false

  constructor(
    private readonly url: string,
    private readonly onChange: (tenantId: string | undefined) => void
  ) {}

  /** Starts to listen. After a lost connection everything may have changed: it says so. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true })
    this.client = client
    client.on("notification", (message) => this.onChange(message.payload))
    client.on("error", () => this.restart(client))
    client.on("end", () => this.restart(client))
    await client.connect()
    await client.query(`listen ${TENANT_CHANGED}`)
    this.onChange(undefined)
  }

  private restart(lost: Client): void {
    if (this.stopped || this.client !== lost) {
      return
    }
    this.client = undefined
    this.onChange(undefined)
    setTimeout(() => {
      this.start().catch(() => this.client && this.restart(this.client))
    }, RETRY_MS).unref()
  }

  /** Stops listening and closes the connection. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.client?.end()
  }
}
