import { useQuery } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { address, request, retryUnlessRefused, type RequestError } from "./request"

/** A mail that was kept instead of sent. */
export type LocalMail = {
  id: string
  at: string
  sender: string
  to: string
  template: string
  subject: string
}

/** The newest mails of the local mailbox; there is none in production. */
export function useMailbox() {
  return useQuery<{ mails: LocalMail[] }, RequestError>({
    queryKey: [...waslaKey, "mailbox"],
    queryFn: ({ signal }) => request("/platform/mailbox", { signal }),
    retry: retryUnlessRefused,
  })
}

/** Where a mail is shown as its reader would see it. */
export const mailAddress = (id: string): string =>
  address(`/platform/mailbox/${encodeURIComponent(id)}`)
