import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { GlobeEurope } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

import { useWords } from "../ui/use-words"

const OTHER = { ar: { code: "en", name: "English" }, en: { code: "ar", name: "العربية" } } as const

/** Lets someone who cannot read the log-in page change its language before signing in. */
const LoginLanguage = () => {
  const { i18n, language } = useWords()
  const other = OTHER[language]
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      lang={other.code}
      className="w-full"
      onClick={() => i18n.changeLanguage(other.code)}
    >
      <GlobeEurope /> {other.name}
    </Button>
  )
}

export const config = defineWidgetConfig({ zone: "login.after", id: "wasla:login-language" })

export default LoginLanguage
