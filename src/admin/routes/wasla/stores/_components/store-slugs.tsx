import { Badge, Text } from "@medusajs/ui"

import type { TenantSlug } from "../../../../queries/tenant"
import { Section } from "../../../../ui/states"
import { formatDate, useWords } from "../../../../ui/use-words"

/** The store names that a store has had; the old ones still lead to it. */
export const StoreSlugs = ({ slugs }: { slugs: TenantSlug[] }) => {
  const { t, locale } = useWords()
  const sorted = [...slugs].sort((a, b) => Number(b.current) - Number(a.current))
  return (
    <Section title={t("slugs.title")} description={t("slugs.description")}>
      <ul className="divide-y">
        {sorted.map((slug) => (
          <li key={slug.slug} className="flex flex-wrap items-center gap-2 px-6 py-3">
            <Text size="small" className="me-1">
              <bdi>{slug.slug}</bdi>
            </Text>
            {slug.current ? (
              <Badge size="2xsmall" color="green">
                {t("slugs.current")}
              </Badge>
            ) : (
              <Text size="small" className="text-ui-fg-subtle">
                {t("slugs.retired", { date: formatDate(slug.retired_at, locale) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
