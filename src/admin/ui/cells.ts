// The table of the design system pads and aligns by left and right; this follows the reader.

/** A row whose first cell begins where the card's text begins. */
export const ROW = "[&_td:first-child]:ps-6 [&_th:first-child]:ps-6"

/** A cell that begins at the reader's side. */
export const CELL = "px-0 pe-6 text-start"

/** A cell that a phone has no room for. */
export const WIDE_ONLY = `${CELL} max-md:hidden`
