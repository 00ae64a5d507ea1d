const ARABIC_DIGITS = /[٠-٩۰-۹]/g

/** Replaces Arabic-Indic digits by Latin ones, as keyboards may give either. */
export function latinDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code >= 0x06f0 ? code - 0x06f0 : code - 0x0660)
  })
}

/** A Saudi mobile number in E.164 form (`+9665XXXXXXXX`), or null when it isn't one. */
export function normaliseSaudiMobile(input: string): string | null {
  const digits = latinDigits(input).replace(/[\s\-().\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
  const match = /^(?:\+966|00966|966)?0?(5\d{8})$/.exec(digits)
  return match ? `+966${match[1]}` : null
}
