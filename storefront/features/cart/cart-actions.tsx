"use client"

import Link from "next/link"
import { useActionState } from "react"
import { useLeaving } from "@/features/shell/use-leaving"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { Notice } from "@/ui/notice"
import styles from "./cart-actions.module.css"
import { IDLE, startCheckoutSafely, updateCartSafely } from "./guarded-actions"

/** The way on from the cart: to the checkout, or first through what changed. */
export function CartActions({ hasChanges }: { hasChanges: boolean }) {
  const { locale, t } = useTranslator()
  const [state, action, isPending] = useActionState(
    hasChanges ? updateCartSafely : startCheckoutSafely,
    IDLE
  )
  useLeaving(state.goTo ?? null)
  return (
    <form action={action} className={styles.actions}>
      <input type="hidden" name="locale" value={locale} />
      <div role="status">
        {hasChanges && (
          <Notice tone="warning" title={t("cart.changes.title")}>
            <p>{t("cart.changes.text")}</p>
          </Notice>
        )}
        {!hasChanges && state.notice && (
          <Notice tone={state.status === "done" ? "success" : "danger"}>{t(state.notice)}</Notice>
        )}
      </div>
      <button className={buttons.primary} aria-busy={isPending}>
        {hasChanges ? t("cart.changes.accept") : t("cart.checkout")}
      </button>
      <Link className={styles.continue} href={`/${locale}/products`}>
        {t("cart.continue")}
      </Link>
    </form>
  )
}
