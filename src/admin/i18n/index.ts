import ar from "./ar.json"
import en from "./en.json"
import { rememberFirstLanguage } from "./first-language"

// The dashboard imports this file before it starts its translations.
rememberFirstLanguage()

/** Our words for the dashboard: the namespace `wasla`, and what we reword of Medusa's. */
export default {
  ar: { translation: ar.dashboard, wasla: ar.wasla },
  en: { translation: en.dashboard, wasla: en.wasla },
}
