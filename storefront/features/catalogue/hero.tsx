import Link from "next/link"
import type { ProductCard } from "@/data/product-model"
import type { Locale } from "@/i18n/locales"
import { translator } from "@/i18n/translate"
import buttons from "@/ui/button.module.css"
import { Picture } from "@/ui/picture"
import styles from "./hero.module.css"

type HeroProps = {
  locale: Locale
  name: string
  /** The store's own wide picture; without one, its newest products stand there. */
  picture: string | null
  products: ProductCard[]
}

function Pictures({ picture, products }: Pick<HeroProps, "picture" | "products">) {
  if (picture) {
    return (
      <div className={styles.wide} aria-hidden="true">
        <Picture src={picture} alt="" className={styles.cover} isFirst />
      </div>
    )
  }
  const covers = products.flatMap(({ images }) => images.slice(0, 1))
  const pictures = [...new Set(covers)].slice(0, 3)
  return pictures.length === 3 ? (
    <div className={styles.pictures} aria-hidden="true">
      {pictures.map((src, index) => (
        <span key={src} className={styles.picture}>
          <Picture src={src} alt="" isFirst={index === 0} />
        </span>
      ))}
    </div>
  ) : null
}

/** The store's welcome: its name, one sentence, one button and its pictures. */
export function Hero({ locale, name, picture, products }: HeroProps) {
  const { t } = translator(locale)
  return (
    <section className={styles.hero}>
      <div className={`container ${styles.inner}`}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("home.hero.title", { store: name })}</h1>
          <p className={styles.text}>{t("home.hero.text")}</p>
          <Link className={buttons.primary} href={`/${locale}/products`}>
            {t("home.hero.action")}
          </Link>
        </div>
        <Pictures picture={picture} products={products} />
      </div>
    </section>
  )
}
