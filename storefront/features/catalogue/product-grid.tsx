import type { ProductCard as Card } from "@/data/product-model"
import type { Locale } from "@/i18n/locales"
import { ProductCard } from "./product-card"
import styles from "./product-grid.module.css"

type ProductGridProps = { products: Card[]; locale: Locale; eager?: number }

/** Products side by side: two, three or four in a row. */
export function ProductGrid({ products, locale, eager = 0 }: ProductGridProps) {
  return (
    <ul className={styles.grid}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} isFirst={index < eager} />
        </li>
      ))}
    </ul>
  )
}
