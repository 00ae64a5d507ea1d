import { Text } from "@medusajs/ui"

import type { PermissionGroup } from "../queries/roles"
import { useWords } from "../ui/use-words"
import { reachOf } from "./choice"

type ReachProps = { groups: PermissionGroup[]; chosen: ReadonlySet<string> }

/** What somebody with these permissions can do, in words. */
export const Reach = ({ groups, chosen }: ReachProps) => {
  const { t, locale } = useWords()
  const reach = reachOf(groups, chosen)
  const list = new Intl.ListFormat(locale, { type: "conjunction" })
  if (reach.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("roles.reaches_nothing")}
      </Text>
    )
  }
  return (
    <dl className="grid gap-x-8 gap-y-3 px-6 py-4 sm:grid-cols-2">
      {reach.map(({ subject, acts, whole }) => (
        <div key={subject}>
          <dt className="txt-compact-small-plus">{subject}</dt>
          <dd className="txt-compact-small text-ui-fg-subtle">
            {whole && acts.length > 1 ? t("roles.everything") : list.format(acts)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
