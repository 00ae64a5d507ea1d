"use client"

import Link from "next/link"
import { useActionState, useRef, startTransition, useOptimistic } from "react"
import type { CartLine } from "@/data/cart-view"
import { useTranslator } from "@/i18n/provider"
import { Icon } from "@/ui/icons"
import { Notice } from "@/ui/notice"
import { Picture } from "@/ui/picture"
import { Amount } from "@/ui/price"
import { QuantityField } from "@/ui/quantity-field"
import { changeLineSafely, IDLE } from "./guarded-actions"
import { LineChange } from "./line-change"
import styles from "./cart-lines.module.css"

type CartLinesProps = { lines: CartLine[]; currency: string }
type LineProps = {
  line: CartLine
  currency: string
  isPending: boolean
  onChange: (line: string, quantity: number) => void
}

const MOST = 20

function Line({ line, currency, isPending, onChange }: LineProps) {
  const { locale, t } = useTranslator()
  const [quantity, showQuantity] = useOptimistic(line.quantity)
  const isSold = line.state === "gone" || line.state === "sold-out"
  const change = (next: number) =>
    startTransition(() => {
      showQuantity(next)
      onChange(line.id, next)
    })
  const title = line.handle ? (
    <Link className={styles.title} href={`/${locale}/products/${line.handle}`}>
      {line.title}
    </Link>
  ) : (
    <span className={styles.title}>{line.title}</span>
  )
  return (
    <li className={styles.line} aria-busy={isPending}>
      <div className={styles.picture}>
        <Picture src={line.image} alt="" />
      </div>
      <div className={styles.body}>
        <div className={styles.head}>
          {title}
          <span className={styles.total}>
            <Amount amount={line.total} currency={currency} locale={locale} />
          </span>
        </div>
        {line.options.length > 0 && <p className={styles.options}>{line.options.join(" · ")}</p>}
        {line.quantity > 1 && (
          <p className={styles.options}>
            <Amount amount={line.unitPrice} currency={currency} locale={locale} />{" "}
            {t("cart.line.each")}
          </p>
        )}
        <LineChange line={line} currency={currency} />
        <div className={styles.controls}>
          {!isSold && (
            <QuantityField
              label={t("cart.line.quantity_label", { title: line.title })}
              value={quantity}
              max={Math.max(Math.min(line.available ?? MOST, MOST), 1)}
              onChange={change}
            />
          )}
          <button
            type="button"
            className={styles.remove}
            aria-label={t("cart.line.remove_label", { title: line.title })}
            onClick={() => change(0)}
          >
            <Icon name="trash" size={18} />
            {t("cart.line.remove")}
          </button>
        </div>
      </div>
    </li>
  )
}

/** The lines of the cart, each with its quantity and what changed about it. */
export function CartLines({ lines, currency }: CartLinesProps) {
  const { locale, t } = useTranslator()
  const [state, action, isPending] = useActionState(changeLineSafely, IDLE)
  const list = useRef<HTMLDivElement>(null)
  const change = (line: string, quantity: number) => {
    const form = new FormData()
    form.set("locale", locale)
    form.set("line", line)
    form.set("quantity", String(quantity))
    startTransition(() => action(form))
    if (quantity === 0) {
      list.current?.focus()
    }
  }
  return (
    <div ref={list} tabIndex={-1} className={styles.wrap}>
      <div role="status" key={state.attempt}>
        {state.status === "failed" && state.notice && (
          <Notice tone="danger">{t(state.notice)}</Notice>
        )}
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            currency={currency}
            isPending={isPending}
            onChange={change}
          />
        ))}
      </ul>
    </div>
  )
}
