import ar from "./messages/ar.json"
import en from "./messages/en.json"

/** The languages that the API answers in. */
export type Language = "ar" | "en"

const MESSAGES: Record<Language, ReadonlyMap<string, string>> = {
  ar: new Map(Object.entries(ar)),
  en: new Map(Object.entries(en)),
}

/** Arabic or English, whichever `Accept-Language` weighs more; English when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: "en", weight: 0 }
  for (const part of (acceptLanguage ?? "").slice(0, 256).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";")
    const language = tag.split("-")[0]
    const quality = parameters.find((parameter) => parameter.trim().startsWith("q="))
    const weight = quality ? Number(quality.trim().slice(2)) : 1
    if ((language === "ar" || language === "en") && weight > best.weight) {
      best = { language, weight }
    }
  }
  return best.language
}

/** The sentence for a code in a language, if we have one. */
export function messageFor(code: string, language: Language): string | undefined {
  return MESSAGES[language].get(code)
}
