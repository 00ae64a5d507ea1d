import { Button, Text } from "@medusajs/ui"

import { useWords } from "../../../../ui/use-words"
import type { StoreListState } from "./use-store-list"

type PagerProps = { list: StoreListState; nextCursor: string | null; shown: number }

/** Forward and back through the list, one page at a time. */
export const StorePager = ({ list, nextCursor, shown }: PagerProps) => {
  const { t } = useWords()
  return (
    <nav
      aria-label={t("pager.label")}
      className="flex flex-wrap items-center justify-between gap-2 border-t px-6 py-4"
    >
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("pager.page", { page: list.page })} · {t("stores.shown", { count: shown })}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="transparent" disabled={list.page === 1} onClick={list.goBack}>
          {t("pager.previous")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={!nextCursor}
          onClick={() => nextCursor && list.goOn(nextCursor)}
        >
          {t("pager.next")}
        </Button>
      </div>
    </nav>
  )
}
