const FIRST_LANGUAGE = "ar"
const STORAGE_KEY = "lng"

/**
 * Opens the admin in Arabic for someone who has not chosen a language yet.
 *
 * The dashboard reads its language from the `lng` cookie, then from local storage; a choice made in
 * the profile is kept in both, so it always wins over this.
 */
export function rememberFirstLanguage(): void {
  try {
    const chosen =
      document.cookie.split("; ").some((pair) => pair.startsWith(`${STORAGE_KEY}=`)) ||
      window.localStorage.getItem(STORAGE_KEY) !== null
    if (!chosen) {
      window.localStorage.setItem(STORAGE_KEY, FIRST_LANGUAGE)
    }
  } catch {
    // A browser that forbids storage keeps the dashboard's own default.
  }
}
