import Link from "next/link"
import type { ProductCard as Card } from "@/data/product-model"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import { discountPercent } from "@/ui/amount"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { PendingMark } from "./pending-mark"
import styles from "./product-card.module.css"

type ProductCardProps = { product: Card; locale: Locale; isFirst?: boolean }

function Label({ product, locale }: { product: Card; locale: Locale }) {
  const { t } = translator(locale)
  if (product.soldOut) {
    return <span className={styles.label}>{t("card.sold_out")}</span>
  }
  const { price } = product
  if (!price || price.original === null) {
    return null
  }
  const percent = discountPercent(price.amount, price.original)
  return percent > 0 ? (
    <span className={styles.label} data-tone="accent">
      {t("card.discount", { percent })}
    </span>
  ) : null
}

/** A product in a list: pictures, name, price and a quiet label. */
export function ProductCard({ product, locale, isFirst = false }: ProductCardProps) {
  const [first, second] = product.images
  return (
    <article className={styles.card} data-sold-out={product.soldOut}>
      <div className={styles.frame}>
        <Picture src={first} alt="" isFirst={isFirst} />
        {second && (
          <span className={styles.second}>
            <Picture src={second} alt="" />
          </span>
        )}
        <Label product={product} locale={locale} />
      </div>
      <h3 className={styles.title}>
        <Link className={styles.link} href={`/${locale}/products/${product.handle}`}>
          {product.title}
          <PendingMark className={styles.pending} />
        </Link>
      </h3>
      {product.price && (
        <p className={styles.price}>
          <Price price={product.price} locale={locale} isFrom={product.hasPriceRange} />
        </p>
      )}
    </article>
  )
}
