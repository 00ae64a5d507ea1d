import type { Block, Content } from "./content"

const pairs = (rows: readonly { label: string; value: string }[]) =>
  rows.map(({ label, value }) => `${label}: ${value}`).join("\n")

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.text
    case "heading":
      return `— ${block.text} —`
    case "button":
      return `${block.label}:\n${block.url}`
    case "facts":
      return pairs(block.facts)
    case "parcel":
      return `${block.label}: ${block.number}`
    case "items":
      return block.items
        .map(({ title, detail, amount }) =>
          [`• ${title}`, `  ${detail}`, ...(amount ? [`  ${amount}`] : [])].join("\n")
        )
        .join("\n")
    case "totals":
      return pairs(block.rows.map(({ label, amount }) => ({ label, value: amount })))
    case "address":
      return block.lines.map(({ text }) => text).join("\n")
  }
}

/** A mail for readers without pictures and colours. */
export function plainText(content: Content, sender: string, contact: string | null): string {
  const parts = [content.title, ...content.blocks.map(blockText), "--", sender]
  return [...parts, ...(contact ? [contact] : []), content.reason].join("\n\n") + "\n"
}
