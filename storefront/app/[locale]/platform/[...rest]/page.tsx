import { notFound } from "next/navigation"

/** Every address of the platform that has no page. */
export default function MissingPage() {
  notFound()
}
