import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StoreLocale, Theme } from "../../../modules/tenant/profile"
import { STORE_LOCALES } from "../../../modules/tenant/profile"
import { HOME_COUNTRY } from "../../../workflows/tenant/store-defaults"

type Row = {
  slug: string
  name_ar: string
  name_en: string
  status: string
  locale: StoreLocale
  currency_code: string
  time_zone: string
  theme: Theme
  contact_email: string
  contact_phone: string | null
  vat_number: string | null
  logo: string | null
  hero: string | null
  publishable_key: string | null
  region_id: string | null
}

// One statement: the database shows a store only its own keys and its own region.
const SELECT = `
  select t.slug, t.name_ar, t.name_en, t.status, t.locale, t.currency_code, t.time_zone, t.theme,
         t.contact_email, t.contact_phone, t.vat_number,
         s.default_region_id as region_id, s.metadata->>'logo' as logo, s.metadata->>'hero' as hero,
         (select k.token from api_key k
            join publishable_api_key_sales_channel c on c.publishable_key_id = k.id
           where k.type = 'publishable' and k.deleted_at is null and c.deleted_at is null
             and (k.revoked_at is null or k.revoked_at > now())
           order by k.created_at limit 1) as publishable_key
    from tenant t
    left join lateral (select default_region_id, metadata from store
                        where deleted_at is null order by created_at limit 1) s on true
   where t.id = ? and t.deleted_at is null`

/** The language of the store's name: the shopper's, or the store's own when theirs is neither. */
function shownLanguage(accepted: string | undefined, locale: StoreLocale): StoreLocale {
  const wanted = (accepted ?? "").toLowerCase().match(/(?:^|,)\s*(ar|en)\b/)?.[1]
  return STORE_LOCALES.find((language) => language === wanted) ?? locale
}

/**
 * What a storefront has to know of a store before it can show anything.
 * @returns nothing when there is no such store
 */
export async function storeConfig(database: Knex, tenantId: string, acceptLanguage?: string) {
  const { rows } = await database.raw<{ rows: Row[] }>(SELECT, [tenantId])
  const [row] = rows
  if (!row) {
    return undefined
  }
  const { logo, hero, ...facts } = row
  const language = shownLanguage(acceptLanguage, row.locale)
  return {
    ...facts,
    name: language === "ar" ? row.name_ar : row.name_en,
    direction: row.locale === "ar" ? "rtl" : "ltr",
    locales: STORE_LOCALES,
    country_code: HOME_COUNTRY,
    branding: { logo, hero },
    theme: { preset: row.theme.preset, tokens: row.theme.tokens ?? {} },
  }
}
