import "server-only"
import { headers } from "next/headers"
import { cache } from "react"
import { findStore, findStoreNow, type StoreState } from "./store-config"

type OpenStore = Extract<StoreState, { status: "open" }>

/** The state of the store that this request's host names. */
export const requestStoreState = cache(async (): Promise<StoreState> => {
  const incoming = await headers()
  return findStore(incoming.get("host"), incoming.get("x-forwarded-for"))
})

/** The state of this request's store as it is now, for the page that says why it is closed. */
export async function currentStoreState(): Promise<StoreState> {
  const incoming = await headers()
  return findStoreNow(incoming.get("host"), incoming.get("x-forwarded-for"))
}

/** This request's open store; pages are only reached when there is one. */
export const requestStore = cache(async (): Promise<OpenStore> => {
  const state = await requestStoreState()
  if (state.status !== "open") {
    throw new Error(`The store is ${state.status}`)
  }
  return state
})
