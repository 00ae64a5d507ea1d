import ar from "../ar.json"
import en from "../en.json"

type Messages = { [key: string]: string | Messages }

const PLURAL = /_(zero|one|two|few|many|other)$/
const LATIN_WORD = /[A-Za-z]{4,}/
const ALLOWED_LATIN = /\{\{\w+\}\}|https:\/\/|[\w.-]+@[\w.-]+|[\w-]+\.example\.com/g

function flatten(messages: Messages, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") {
      flat.set(`${prefix}${key}`, value)
    } else {
      flatten(value, `${prefix}${key}.`).forEach((text, path) => flat.set(path, text))
    }
  }
  return flat
}

// A language has its own number of plural forms: compare what is said, not in how many forms.
const meanings = (flat: Map<string, string>) =>
  [...new Set([...flat.keys()].map((key) => key.replace(PLURAL, "")))].sort()

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

const arabic = flatten(ar)
const english = flatten(en)

describe("messages of the admin", () => {
  it("says the same things in Arabic and in English", () => {
    expect(meanings(arabic)).toEqual(meanings(english))
  })

  it("leaves nothing empty", () => {
    const empty = [...arabic, ...english].filter(([, text]) => text.trim() === "")
    expect(empty).toEqual([])
  })

  it("fills the same gaps in both languages", () => {
    const different = [...english].filter(
      ([key, text]) =>
        !PLURAL.test(key) &&
        placeholders(text).join() !== placeholders(arabic.get(key) ?? "").join()
    )
    expect(different).toEqual([])
  })

  it("has every plural form that each language needs", () => {
    const forms = (flat: Map<string, string>, language: string) => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const counted = [...flat.keys()].filter((key) => key.endsWith("_other"))
      const stems = counted.map((key) => key.replace(PLURAL, ""))
      return stems.flatMap((stem) =>
        needed.map((form) => `${stem}_${form}`).filter((key) => !flat.has(key))
      )
    }
    expect(forms(arabic, "ar")).toEqual([])
    expect(forms(english, "en")).toEqual([])
  })

  it("leaves no English in the Arabic", () => {
    const mixed = [...arabic].filter(([, text]) => LATIN_WORD.test(text.replace(ALLOWED_LATIN, "")))
    expect(mixed).toEqual([])
  })
})
