import { create } from "qrcode"

const QUIET = 4

/** The squares of a QR code as one path, row by row. */
function pathOf({ size, data }: { size: number; data: Uint8Array }): string {
  return Array.from(data, (dark, index) =>
    dark ? `M${QUIET + (index % size)} ${QUIET + Math.floor(index / size)}h1v1h-1z` : ""
  ).join("")
}

/** A text for a camera to read; dark on white in the dark too, or many cameras don't see it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const side = modules.size + 2 * QUIET
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-52 rounded-md border bg-white"
    >
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  )
}
