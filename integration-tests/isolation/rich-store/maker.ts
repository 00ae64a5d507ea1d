import type { ApiClient } from "../../client"

/** A record as a route answers with it. */
export type Made = { readonly id: string } & Readonly<Record<string, unknown>>

/** Makes one record after another and stops at the first that fails. */
export class Maker {
  constructor(
    private readonly client: ApiClient,
    /** A text that every record of the store carries somewhere. */
    readonly marker: string
  ) {}

  /** Posts a body and gives the record that the answer keeps under `key`. */
  async make(key: string, path: string, body: object): Promise<Made> {
    const found = (await this.post(path, body))[key]
    return found as Made
  }

  /** Posts a body and gives the whole answer. */
  async post(path: string, body: object): Promise<Record<string, unknown>> {
    const answer = await this.client.post(path, { body })
    if (answer.status >= 300) {
      throw new Error(`POST ${path}: ${answer.status} ${answer.text}`)
    }
    return answer.body
  }

  /** Gets a record or a list by the key under which the answer keeps it. */
  async get<Found>(key: string, path: string): Promise<Found> {
    const answer = await this.client.get(path)
    if (answer.status !== 200) {
      throw new Error(`GET ${path}: ${answer.status} ${answer.text}`)
    }
    return answer.body[key] as Found
  }
}
