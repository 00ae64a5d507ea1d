import Link from "next/link"
import type { Category } from "@/data/categories"
import type { ProductCard } from "@/data/product-model"
import type { Locale } from "@/i18n/locales"
import { Picture } from "@/ui/picture"
import styles from "./category-tiles.module.css"

type CategoryTilesProps = { categories: Category[]; products: ProductCard[]; locale: Locale }

function pictureOf(category: Category, all: Category[], products: ProductCard[]): string | null {
  const children = all.filter((other) => other.parentId === category.id).map(({ id }) => id)
  const ids = new Set([category.id, ...children])
  const match = products.find((product) => product.categoryIds.some((id) => ids.has(id)))
  return category.image ?? match?.images[0] ?? null
}

/** The store's categories as pictures with names. */
export function CategoryTiles({ categories, products, locale }: CategoryTilesProps) {
  const roots = categories.filter((category) => !category.parentId)
  return (
    <ul className={styles.tiles}>
      {roots.map((category) => (
        <li key={category.id}>
          <Link className={styles.tile} href={`/${locale}/categories/${category.handle}`}>
            <span className={styles.frame}>
              <Picture src={pictureOf(category, categories, products)} alt="" />
            </span>
            <span className={styles.name}>{category.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
