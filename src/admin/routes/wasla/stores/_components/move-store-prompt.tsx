import { zodResolver } from "@hookform/resolvers/zod"
import { z } from "@medusajs/framework/zod"
import { Button, Prompt, Text, toast } from "@medusajs/ui"
import { useMemo } from "react"
import { FormProvider, useForm } from "react-hook-form"

import { useMoveStore, type StoreMove } from "../../../../queries/stores"
import type { Tenant } from "../../../../queries/tenant"
import { TextField } from "../../../../ui/fields"
import { reasonRule } from "../../../../ui/rules"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

const CONSEQUENCES: Record<StoreMove, string[]> = {
  activate: ["storefront", "staff"],
  suspend: ["storefront", "staff", "data", "undo"],
  close: ["storefront", "staff", "slug", "final"],
}

// Pausing and closing tell the merchant why; closing, which is final, asks for the address as well.
const moveSchema = (move: StoreMove, slug: string) =>
  z
    .object({
      reason: move === "activate" ? z.string() : reasonRule,
      slug: move === "close" ? z.literal(slug, { error: "errors.slug_mismatch" }) : z.string(),
    })
    .strict()

const Consequences = ({ move }: { move: StoreMove }) => {
  const { t } = useWords()
  return (
    <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-1 ps-5">
      {CONSEQUENCES[move].map((what) => (
        <li key={what}>{t(`moves.${move}.consequences.${what}`)}</li>
      ))}
    </ul>
  )
}

const MoveFields = ({ move, slug }: { move: StoreMove; slug: string }) => {
  const { t } = useWords()
  if (move === "activate") {
    return null
  }
  return (
    <>
      <TextField name="reason" label={t("moves.reason")} hint={t("moves.reason_hint")} />
      {move === "close" && (
        <TextField name="slug" label={t("moves.type_slug", { slug })} script="code" />
      )}
    </>
  )
}

type MovePromptProps = { store: Tenant; move: StoreMove; onClose: () => void }

/** Asks before a store is opened, paused or closed, and names everything that will happen. */
export const MoveStorePrompt = ({ store, move, onClose }: MovePromptProps) => {
  const { t, direction, language } = useWords()
  const { place } = useRefusal()
  const mutation = useMoveStore(store.id)
  const schema = useMemo(() => moveSchema(move, store.slug), [move, store.slug])
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { reason: "", slug: "" },
  })
  const name = language === "ar" ? store.name_ar : store.name_en

  const submit = form.handleSubmit(({ reason }) =>
    mutation
      .mutateAsync({ move, reason: reason || undefined })
      .then(() => {
        toast.success(t(`moves.${move}.done`, { name }))
        onClose()
      })
      .catch((error: Error) => place(error, form, { "tenant.reason": "reason" }))
  )

  return (
    <Prompt open onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content dir={direction}>
        <FormProvider {...form}>
          <form onSubmit={submit} noValidate>
            <Prompt.Header>
              <Prompt.Title>{t(`moves.${move}.title`, { name })}</Prompt.Title>
              <Prompt.Description>{t(`moves.${move}.description`)}</Prompt.Description>
            </Prompt.Header>
            <div className="flex flex-col gap-y-4 px-6 pt-3">
              <Text size="small" weight="plus" className="sr-only">
                {t("moves.what_happens")}
              </Text>
              <Consequences move={move} />
              <MoveFields move={move} slug={store.slug} />
            </div>
            <Prompt.Footer>
              <Prompt.Cancel type="button">{t("forms.cancel")}</Prompt.Cancel>
              <Button
                type="submit"
                size="small"
                variant={move === "activate" ? "primary" : "danger"}
                isLoading={mutation.isPending}
              >
                {t(`moves.${move}.action`)}
              </Button>
            </Prompt.Footer>
          </form>
        </FormProvider>
      </Prompt.Content>
    </Prompt>
  )
}
