"use client"

import Link from "next/link"
import { useActionState, useState } from "react"
import type { ProductDetail, Variant } from "@/data/product-model"
import { addToCartSafely, IDLE } from "@/features/cart/guarded-actions"
import { useTranslator } from "@/i18n/provider"
import buttons from "@/ui/button.module.css"
import { Icon } from "@/ui/icons"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { QuantityField } from "@/ui/quantity-field"
import { OptionPicker } from "./option-picker"
import { initialSelection, selectedVariant } from "./selection"
import styles from "./buy-form.module.css"

const FEW = 5
const MOST = 20

function Stock({ variant }: { variant: Variant | null }) {
  const { t, plural } = useTranslator()
  if (!variant) {
    return <p className={styles.stock}>{t("product.unavailable")}</p>
  }
  const { available } = variant
  if (available === 0) {
    return (
      <p className={styles.stock} data-tone="danger">
        {t("product.sold_out")}
      </p>
    )
  }
  const isFew = available !== null && available <= FEW
  return (
    <p className={styles.stock} data-tone={isFew ? "warning" : "success"}>
      {isFew ? plural("product.only_left", available) : t("product.in_stock")}
    </p>
  )
}

/** Says what became of the last try to add to the cart. */
function Outcome({ state, isPending }: { state: typeof IDLE; isPending: boolean }) {
  const { locale, t } = useTranslator()
  return (
    <div role="status" className={styles.status}>
      {state.notice && !isPending && (
        <Notice tone={state.status === "done" ? "success" : "danger"}>
          <div className={styles.added}>
            <p>{t(state.notice)}</p>
            {state.status === "done" && (
              <Link className={styles.toCart} href={`/${locale}/cart`}>
                {t("cart.view")}
              </Link>
            )}
          </div>
        </Notice>
      )}
    </div>
  )
}

/** Chooses a variant and a quantity and puts them into the cart. */
export function BuyForm({ product }: { product: ProductDetail }) {
  const { locale, t } = useTranslator()
  const [state, action, isPending] = useActionState(addToCartSafely, IDLE)
  const [selection, setSelection] = useState(() => initialSelection(product))
  const [quantity, setQuantity] = useState(1)
  const variant = selectedVariant(product, selection)
  const price = variant?.price ?? product.price
  const canBuy = variant !== null && variant.available !== 0
  const most = Math.min(variant?.available ?? MOST, MOST)
  const label = variant?.available === 0 ? t("product.sold_out") : t("product.add")
  return (
    <form action={action} className={styles.form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={product.handle} />
      {price && (
        <p className={styles.price}>
          <Price price={price} locale={locale} size="page" />
          <span className={styles.vat}>{t("price.vat_included")}</span>
        </p>
      )}
      {product.options.map((option) => (
        <OptionPicker
          key={option.id}
          product={product}
          option={option}
          selection={selection}
          onSelect={(value) => setSelection({ ...selection, [option.id]: value })}
        />
      ))}
      <div aria-live="polite">
        <Stock variant={variant} />
      </div>
      <div className={styles.buy} data-sticky-cta>
        <Outcome key={state.attempt} state={state} isPending={isPending} />
        <QuantityField
          name="quantity"
          label={t("product.quantity")}
          value={Math.min(quantity, Math.max(most, 1))}
          max={Math.max(most, 1)}
          isDisabled={!canBuy}
          onChange={setQuantity}
        />
        <button
          className={`${buttons.primary} ${styles.cta}`}
          disabled={!canBuy}
          aria-busy={isPending}
        >
          <span className={styles.ctaIcon}>{canBuy && <Icon name="bag" size={20} />}</span>
          {isPending ? t("product.adding") : label}
          {price && canBuy && (
            <span className={styles.ctaPrice}>
              <Price price={{ ...price, original: null }} locale={locale} />
            </span>
          )}
        </button>
      </div>
      <p className={styles.note}>{t("product.delivery_note")}</p>
    </form>
  )
}
