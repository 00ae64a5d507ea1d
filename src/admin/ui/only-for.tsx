import type { ReactNode } from "react"

import { currentAudience, type Audience } from "../audience"
import { NotFoundState } from "./states"

/** Shows a page to its audience only: on any other host it is an address that leads nowhere. */
export const OnlyFor = ({ audience, children }: { audience: Audience; children: ReactNode }) =>
  currentAudience() === audience ? <>{children}</> : <NotFoundState />
