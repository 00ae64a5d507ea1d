const PATHS = {
  home: "M4 11.2 12 4.5l8 6.7M6 9.8V19.5h4.5v-5h3v5H18V9.8",
  grid: "M5 5h5.5v5.5H5zM13.5 5H19v5.5h-5.5zM5 13.5h5.5V19H5zM13.5 13.5H19V19h-5.5z",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16.2 16.2 20.5 20.5",
  bag: "M5.5 8.5h13l1 11.5h-15zM8.5 8.5V7.5a3.5 3.5 0 0 1 7 0v1",
  globe:
    "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17" +
    "M12 3.5c2.6 2.4 3.7 5.2 3.7 8.5s-1.1 6.1-3.7 8.5c-2.6-2.4-3.7-5.2-3.7-8.5s1.1-6.1 3.7-8.5Z",
  check: "M5 12.5 10 17.5 19.5 7",
  chevron: "M9 5.5 15.5 12 9 18.5",
  down: "M5.5 9 12 15.5 18.5 9",
  minus: "M6 12h12",
  plus: "M6 12h12M12 6v12",
  alert: "M12 8v5M12 16.2v.3M12 3.8 21 19.5H3Z",
  truck:
    "M3 6.5h11v10H3zM14 10h3.8l3.2 3.3v3.2h-7" +
    "M7 19.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z" +
    "M17 19.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z",
  tag: "M4 11.5V4.5h7l9 9-7 7zM8 8.4v.2",
  cash:
    "M3.5 6.5h17v11h-17zM12 14.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Z" +
    "M6.5 9.5v.1M17.5 14.4v.1",
  pause: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM10 9v6M14 9v6",
  compass: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM15.5 8.5l-2 5-5 2 2-5z",
  cloud:
    "M7.5 18.5a4 4 0 0 1-.4-8 5.5 5.5 0 0 1 10.6 1.2 3.5 3.5 0 0 1-.7 6.8zM12 12v2.6M12 16.6v.1",
  mail: "M3.5 6h17v12h-17zM4 6.8l8 6.2 8-6.2",
  store: "M4.5 10.5V19.5h15v-9M3.5 9.5 5.5 4.5h13l2 5zM9.5 19.5v-5h5v5",
  device: "M4.5 5h15v10.5h-15zM9 19.5h6M12 15.5v4",
  lock: "M6 10.5h12v9H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2",
  eye:
    "M2.5 12c2.6-4.4 5.8-6.5 9.5-6.5s6.9 2.1 9.5 6.5c-2.6 4.4-5.8 6.5-9.5 6.5S5.1 16.4 2.5 12Z" +
    "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  trash: "M5 7h14M9.5 7V4.8h5V7M7 7l.8 12.5h8.4L17 7",
} as const

/** The name of an icon. */
export type IconName = keyof typeof PATHS

type IconProps = { name: IconName; size?: number; isMirrored?: boolean }

/** A line icon; it says nothing to screen readers, the text beside it does. */
export function Icon({ name, size = 22, isMirrored = false }: IconProps) {
  return (
    <svg
      className={isMirrored ? "mirror" : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
