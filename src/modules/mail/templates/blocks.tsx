import { Button, Column, Hr, Link, Row, Section, Text } from "@react-email/components"
import type { CSSProperties, ReactNode } from "react"
import type { Block, Fact, Item, Line, Total } from "./content"
import type { MailColours } from "./look"

/** How blocks are drawn: the store's colours, and the reader's direction. */
export type Paint = {
  readonly colours: MailColours
  readonly dir: "rtl" | "ltr"
  readonly copyHint: string
}

/** Families that have good Arabic on each system; a mail loads no font. */
export const FONTS =
  "'IBM Plex Sans Arabic', 'Segoe UI', 'SF Arabic', 'Geeza Pro', 'Noto Sans Arabic', " +
  "Tahoma, Arial, sans-serif"

// Outlook knows no start and end, so the side is worked out here.
const startOf = (dir: Paint["dir"]) => (dir === "rtl" ? "right" : "left")
const endOf = (dir: Paint["dir"]) => (dir === "rtl" ? "left" : "right")

/** Text of the reader's language, in the store's colour and at the right line height. */
export function textStyle({ colours, dir }: Paint, more: CSSProperties = {}): CSSProperties {
  return {
    margin: 0,
    fontFamily: FONTS,
    fontSize: 16,
    lineHeight: dir === "rtl" ? "1.75" : "1.55",
    color: colours.text,
    textAlign: startOf(dir),
    ...more,
  }
}

function Ltr({ children }: { children: ReactNode }) {
  return (
    <span dir="ltr" style={{ unicodeBidi: "isolate" }}>
      {children}
    </span>
  )
}

function Action({ label, url, paint }: { label: string; url: string; paint: Paint }) {
  const { colours, dir, copyHint } = paint
  return (
    <Section style={{ padding: "12px 0 20px" }}>
      <Button
        href={url}
        style={{
          fontFamily: FONTS,
          fontSize: 16,
          fontWeight: 600,
          lineHeight: "24px",
          color: colours["on-primary"],
          backgroundColor: colours.primary,
          borderRadius: 8,
          padding: "12px 28px",
          textAlign: "center",
        }}
      >
        {label}
      </Button>
      <Text style={textStyle(paint, { fontSize: 13, color: colours.muted, paddingTop: 16 })}>
        {copyHint}
      </Text>
      <Text style={textStyle(paint, { fontSize: 13, lineHeight: "1.5", wordBreak: "break-all" })}>
        <Link href={url} style={{ color: colours.accent, textAlign: startOf(dir) }}>
          <Ltr>{url}</Ltr>
        </Link>
      </Text>
    </Section>
  )
}

function Facts({ facts, paint }: { facts: readonly Fact[]; paint: Paint }) {
  const { colours } = paint
  return (
    <Section
      style={{
        backgroundColor: colours.sunken,
        borderRadius: 10,
        padding: "8px 16px",
        margin: "12px 0 20px",
      }}
    >
      {facts.map(({ label, value, ltr }) => (
        <Row key={label}>
          <Column style={{ width: "38%", padding: "6px 0", verticalAlign: "top" }}>
            <Text style={textStyle(paint, { fontSize: 14, color: colours.muted })}>{label}</Text>
          </Column>
          <Column style={{ padding: "6px 0", verticalAlign: "top" }}>
            <Text style={textStyle(paint, { fontSize: 14, fontWeight: 600 })}>
              {ltr ? <Ltr>{value}</Ltr> : value}
            </Text>
          </Column>
        </Row>
      ))}
    </Section>
  )
}

function AmountColumn({ children, paint }: { children: ReactNode; paint: Paint }) {
  const side = endOf(paint.dir)
  return (
    <Column align={side} style={{ padding: "12px 0", verticalAlign: "top", whiteSpace: "nowrap" }}>
      {children}
    </Column>
  )
}

function Items({ items, paint }: { items: readonly Item[]; paint: Paint }) {
  const { colours, dir } = paint
  const border = `1px solid ${colours.border}`
  return (
    <Section>
      {items.map(({ title, detail, amount }, index) => (
        <Row key={index} style={index > 0 ? { borderTop: border } : {}}>
          <Column style={{ padding: "12px 0", verticalAlign: "top" }}>
            <Text style={textStyle(paint, { fontWeight: 500 })}>
              <span dir="auto">{title}</span>
            </Text>
            <Text style={textStyle(paint, { fontSize: 14, color: colours.muted })}>{detail}</Text>
          </Column>
          {amount ? (
            <AmountColumn paint={paint}>
              <Text style={textStyle(paint, { textAlign: endOf(dir), paddingInlineStart: 16 })}>
                {amount}
              </Text>
            </AmountColumn>
          ) : null}
        </Row>
      ))}
    </Section>
  )
}

function weighed(weight: Total["weight"], colours: MailColours): CSSProperties {
  if (weight === "strong") {
    return { fontSize: 18, fontWeight: 600, paddingTop: 8 }
  }
  return weight === "quiet" ? { fontSize: 13, color: colours.muted } : { fontSize: 15 }
}

function Totals({ rows, paint }: { rows: readonly Total[]; paint: Paint }) {
  const { colours, dir } = paint
  return (
    <Section style={{ padding: "12px 0 20px", borderTop: `1px solid ${colours.border}` }}>
      {rows.map(({ label, amount, weight }) => (
        <Row key={label}>
          <Column style={{ padding: "3px 0" }}>
            <Text style={textStyle(paint, weighed(weight, colours))}>{label}</Text>
          </Column>
          <Column align={endOf(dir)} style={{ padding: "3px 0", whiteSpace: "nowrap" }}>
            <Text style={textStyle(paint, { ...weighed(weight, colours), textAlign: endOf(dir) })}>
              {amount}
            </Text>
          </Column>
        </Row>
      ))}
    </Section>
  )
}

function Address({ lines, paint }: { lines: readonly Line[]; paint: Paint }) {
  return (
    <Section style={{ paddingBottom: 8 }}>
      {lines.map(({ text, ltr }, index) => (
        <Text key={index} style={textStyle(paint, { fontSize: 15 })}>
          {ltr ? <Ltr>{text}</Ltr> : <span dir="auto">{text}</span>}
        </Text>
      ))}
    </Section>
  )
}

function Heading({ text, paint }: { text: string; paint: Paint }) {
  const { colours } = paint
  return (
    <Section style={{ paddingTop: 8 }}>
      <Hr style={{ borderColor: colours.border, margin: "0 0 16px" }} />
      <Text style={textStyle(paint, { fontSize: 14, fontWeight: 600, color: colours.muted })}>
        {text}
      </Text>
    </Section>
  )
}

/** Draws one block. */
export function BlockView({ block, paint }: { block: Block; paint: Paint }) {
  const { colours } = paint
  switch (block.kind) {
    case "paragraph":
      return (
        <Text
          style={textStyle(paint, {
            paddingBottom: 12,
            ...(block.quiet ? { fontSize: 14, color: colours.muted } : {}),
          })}
        >
          {block.text}
        </Text>
      )
    case "button":
      return <Action label={block.label} url={block.url} paint={paint} />
    case "facts":
      return <Facts facts={block.facts} paint={paint} />
    case "parcel":
      return (
        <Facts facts={[{ label: block.label, value: block.number, ltr: true }]} paint={paint} />
      )
    case "heading":
      return <Heading text={block.text} paint={paint} />
    case "items":
      return <Items items={block.items} paint={paint} />
    case "totals":
      return <Totals rows={block.rows} paint={paint} />
    case "address":
      return <Address lines={block.lines} paint={paint} />
  }
}
