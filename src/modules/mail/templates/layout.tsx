import {
  Body,
  Container,
  Head,
  Heading,
  Html,
  Preview,
  Section,
  Text,
} from "@react-email/components"
import { BlockView, FONTS, type Paint, textStyle } from "./blocks"
import type { Content } from "./content"
import type { MailLocale } from "./data"
import { isDark, type MailColours } from "./look"

/** What a whole mail is drawn from. */
export type MailPageProps = {
  readonly content: Content
  readonly locale: MailLocale
  readonly sender: string
  readonly contact: string | null
  readonly colours: MailColours
  readonly copyHint: string
}

/** The store's name with its first letter as a seal: a picture would have to be loaded. */
function Masthead({ sender, colours }: { sender: string; colours: MailColours }) {
  const [initial = ""] = sender.replace(/^متجر\s+|^ال/, "")
  return (
    <Section style={{ padding: "32px 0 20px", textAlign: "center" }}>
      <table align="center" role="presentation" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            <td
              align="center"
              aria-hidden="true"
              style={{
                width: 44,
                height: 44,
                borderRadius: 22,
                backgroundColor: colours.primary,
                color: colours["on-primary"],
                fontFamily: FONTS,
                fontSize: 20,
                fontWeight: 600,
                lineHeight: "44px",
              }}
            >
              {initial.toLocaleUpperCase("en")}
            </td>
          </tr>
        </tbody>
      </table>
      <Text
        style={{
          margin: 0,
          paddingTop: 8,
          fontFamily: FONTS,
          fontSize: 18,
          fontWeight: 600,
          lineHeight: "28px",
          color: colours.text,
        }}
      >
        {sender}
      </Text>
    </Section>
  )
}

function Footer({
  content,
  contact,
  paint,
}: Pick<MailPageProps, "content" | "contact"> & { paint: Paint }) {
  const style = textStyle(paint, {
    fontSize: 13,
    color: paint.colours.muted,
    textAlign: "center",
    paddingBottom: 8,
  })
  return (
    <Section style={{ padding: "24px 24px 40px" }}>
      {contact ? <Text style={style}>{contact}</Text> : null}
      <Text style={style}>{content.reason}</Text>
    </Section>
  )
}

/** A whole mail: the store's name, the card with what it says, and why the reader gets it. */
export function MailPage(props: MailPageProps) {
  const { content, locale, sender, contact, colours, copyHint } = props
  const dir = locale === "ar" ? "rtl" : "ltr"
  const paint: Paint = { colours, dir, copyHint }
  const scheme = isDark(colours) ? "dark" : "light"
  return (
    <Html lang={locale} dir={dir}>
      <Head>
        <meta name="color-scheme" content={scheme} />
        <meta name="supported-color-schemes" content={scheme} />
        <title>{content.subject}</title>
      </Head>
      <Preview>{content.preview}</Preview>
      <Body
        dir={dir}
        style={{ margin: 0, padding: "0 12px", backgroundColor: colours.bg, fontFamily: FONTS }}
      >
        <Container dir={dir} style={{ maxWidth: 600, width: "100%", margin: "0 auto" }}>
          <Masthead sender={sender} colours={colours} />
          <Section
            style={{
              backgroundColor: colours.surface,
              border: `1px solid ${colours.border}`,
              borderRadius: 14,
              padding: "32px 28px 24px",
            }}
          >
            <Heading
              as="h1"
              style={textStyle(paint, {
                fontSize: 24,
                fontWeight: 600,
                lineHeight: "1.45",
                paddingBottom: 16,
              })}
            >
              {content.title}
            </Heading>
            {content.blocks.map((block, index) => (
              <BlockView key={index} block={block} paint={paint} />
            ))}
          </Section>
          <Footer content={content} contact={contact} paint={paint} />
        </Container>
      </Body>
    </Html>
  )
}
