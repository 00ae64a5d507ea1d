"use client"

import { useRef, useState } from "react"
import { useTranslator } from "@/i18n/provider"
import { Picture } from "@/ui/picture"
import styles from "./gallery.module.css"

type GalleryProps = { images: string[]; title: string }

/** A product's pictures: swiped on phones, chosen by thumbnails elsewhere. */
export function Gallery({ images, title }: GalleryProps) {
  const { t } = useTranslator()
  const track = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const pictures = images.length > 0 ? images : [null]
  const show = (index: number) => {
    setCurrent(index)
    track.current?.children[index]?.scrollIntoView({ block: "nearest", inline: "start" })
  }
  const follow = () => {
    const list = track.current
    if (list) {
      setCurrent(Math.round(Math.abs(list.scrollLeft) / list.clientWidth))
    }
  }
  return (
    <section className={styles.gallery} aria-label={t("product.gallery", { title })}>
      <ul className={styles.track} ref={track} onScroll={follow} tabIndex={0}>
        {pictures.map((src, index) => (
          <li key={src} className={styles.slide}>
            <Picture
              src={src}
              isFirst={index === 0}
              alt={`${title}. ${t("product.picture", {
                number: index + 1,
                count: pictures.length,
              })}`}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className={styles.thumbnails}>
          {pictures.map((src, index) => (
            <li key={src}>
              <button
                type="button"
                className={styles.thumbnail}
                aria-current={index === current}
                aria-label={t("product.show_picture", { number: index + 1 })}
                onClick={() => show(index)}
              >
                <Picture src={src} alt="" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
