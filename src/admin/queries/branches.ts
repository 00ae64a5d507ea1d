import { useQuery } from "@tanstack/react-query"

import { useAccess, waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** A place that sells or keeps stock, to choose. */
export type Branch = { id: string; name: string }

const WHOLE_PAGE = 200

/** The stock locations and sales channels that somebody's work can be kept to. */
export function useBranches({ enabled }: { enabled: boolean }) {
  const { may } = useAccess()
  const query = { limit: WHOLE_PAGE, fields: "id,name" }
  const locations = useQuery<{ stock_locations: Branch[] }, RequestError>({
    queryKey: [...waslaKey, "branches", "locations"],
    queryFn: ({ signal }) => request("/admin/stock-locations", { query, signal }),
    enabled: enabled && may("locations.view"),
    retry: retryUnlessRefused,
  })
  const channels = useQuery<{ sales_channels: Branch[] }, RequestError>({
    queryKey: [...waslaKey, "branches", "channels"],
    queryFn: ({ signal }) => request("/admin/sales-channels", { query, signal }),
    enabled: enabled && may("channels.view"),
    retry: retryUnlessRefused,
  })
  return {
    locations: locations.data?.stock_locations ?? [],
    channels: channels.data?.sales_channels ?? [],
  }
}
