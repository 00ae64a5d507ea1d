/** The thirteen regions of Saudi Arabia; the Arabic name is what the order keeps. */
export const SAUDI_REGIONS = [
  { ar: "الرياض", en: "Riyadh" },
  { ar: "مكة المكرمة", en: "Makkah" },
  { ar: "المدينة المنورة", en: "Madinah" },
  { ar: "القصيم", en: "Al-Qassim" },
  { ar: "المنطقة الشرقية", en: "Eastern Province" },
  { ar: "عسير", en: "Aseer" },
  { ar: "تبوك", en: "Tabuk" },
  { ar: "حائل", en: "Hail" },
  { ar: "الحدود الشمالية", en: "Northern Borders" },
  { ar: "جازان", en: "Jazan" },
  { ar: "نجران", en: "Najran" },
  { ar: "الباحة", en: "Al-Bahah" },
  { ar: "الجوف", en: "Al-Jouf" },
] as const

/** Cities that the address form suggests; any other may be typed. */
export const SAUDI_CITIES = [
  { ar: "الرياض", en: "Riyadh" },
  { ar: "جدة", en: "Jeddah" },
  { ar: "مكة المكرمة", en: "Makkah" },
  { ar: "المدينة المنورة", en: "Madinah" },
  { ar: "الدمام", en: "Dammam" },
  { ar: "الخبر", en: "Khobar" },
  { ar: "الظهران", en: "Dhahran" },
  { ar: "الأحساء", en: "Al-Ahsa" },
  { ar: "الطائف", en: "Taif" },
  { ar: "بريدة", en: "Buraydah" },
  { ar: "تبوك", en: "Tabuk" },
  { ar: "أبها", en: "Abha" },
  { ar: "خميس مشيط", en: "Khamis Mushait" },
  { ar: "حائل", en: "Hail" },
  { ar: "جازان", en: "Jazan" },
  { ar: "نجران", en: "Najran" },
  { ar: "الجبيل", en: "Jubail" },
  { ar: "ينبع", en: "Yanbu" },
] as const
