import "server-only"
import { headers } from "next/headers"
import { env } from "@/config/env"
import { isPlatformHost } from "@/data/platform-host"

/** Whether this request is for the platform's own pages. */
export async function isPlatformRequest(): Promise<boolean> {
  return isPlatformHost((await headers()).get("host"), env.baseDomain)
}
