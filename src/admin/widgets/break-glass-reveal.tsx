import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { EyeSlash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

import { useCurrentSupport, useReveal, type RevealedContact } from "../queries/break-glass"
import { Section } from "../ui/states"
import { useRefusal } from "../ui/use-refusal"
import { useWords } from "../ui/use-words"

type Line = { name: string; value: string | null }

const Revealed = ({ contact }: { contact: RevealedContact }) => {
  const { t } = useWords()
  const lines: Line[] = [
    { name: t("break_glass.reveal.name"), value: contact.name },
    { name: t("break_glass.reveal.email"), value: contact.email },
    { name: t("break_glass.reveal.phone"), value: contact.phone },
    ...contact.addresses.map(({ kind, name, phone, lines: parts }) => ({
      name: t(`break_glass.reveal.address_${kind}`),
      value: [name, ...parts, phone].filter(Boolean).join("، "),
    })),
  ]
  return (
    <dl className="flex flex-col gap-3 px-6 py-4">
      {lines.map(({ name, value }) => (
        <div key={`${name}${value}`}>
          <dt className="txt-xsmall text-ui-fg-muted">{name}</dt>
          <dd className="txt-small break-words">
            <bdi>{value || t("break_glass.reveal.none")}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type RevealProps = { data: { id: string } }

/** Lets support see how the customer of a page is reached, once they say that they must. */
const BreakGlassReveal = ({ data }: RevealProps) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const support = useCurrentSupport()
  const reveal = useReveal()
  if (!support.data?.own_grant_id) {
    return null
  }
  const entity = data.id.startsWith("order_") ? "order" : "customer"
  // What was shown of another record must not stay when the page moves on.
  const shown = reveal.variables?.id === data.id ? reveal.data?.contact : undefined
  return (
    <Section
      title={t("break_glass.reveal.title")}
      description={t("break_glass.reveal.description")}
      action={
        !shown && (
          <Button
            size="small"
            variant="secondary"
            isLoading={reveal.isPending}
            onClick={() => reveal.mutate({ entity, id: data.id }, { onError: announce })}
          >
            <EyeSlash /> {t("break_glass.reveal.action")}
          </Button>
        )
      }
    >
      {shown && <Revealed contact={shown} />}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: ["order.details.side.before", "customer.details.before"],
  id: "wasla:break-glass-reveal",
})

export default BreakGlassReveal
