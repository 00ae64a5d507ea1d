import { Icon } from "./icons"
import styles from "./picture.module.css"

type PictureProps = {
  src: string | null | undefined
  alt: string
  className?: string
  isFirst?: boolean
}

/** A stored picture that fills its box, or a quiet stand-in when there is none. */
export function Picture({ src, alt, className = "", isFirst = false }: PictureProps) {
  if (!src) {
    return (
      <span className={`${styles.missing} ${className}`}>
        <Icon name="bag" size={36} />
      </span>
    )
  }
  return (
    <img
      className={`${styles.picture} ${className}`}
      src={src}
      alt={alt}
      width={800}
      height={1000}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      decoding="async"
    />
  )
}
