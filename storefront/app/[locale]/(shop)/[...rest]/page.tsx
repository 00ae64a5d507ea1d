import { notFound } from "next/navigation"

/** Any other address of the store: there is no such page. */
export default function UnknownPage() {
  notFound()
}
