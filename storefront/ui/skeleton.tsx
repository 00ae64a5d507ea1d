import styles from "./skeleton.module.css"

/** Stands in for a grid of product cards while it loads. */
export function GridSkeleton({ count, label }: { count: number; label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div className={styles.grid} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className={styles.card}>
            <div className={styles.picture} />
            <div className={styles.line} />
            <div className={styles.short} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Stands in for a two-column page, such as the cart, while it loads. */
export function PanelSkeleton({ label }: { label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div className={styles.panels} aria-hidden="true">
        <div className={styles.tall} />
        <div className={styles.tall} />
      </div>
    </div>
  )
}
