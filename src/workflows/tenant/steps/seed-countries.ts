import { ContainerRegistrationKeys, DefaultsUtils } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

const COUNTRIES = DefaultsUtils.defaultCountries.map((country) => ({
  iso_2: country.alpha2.toLowerCase(),
  iso_3: country.alpha3.toLowerCase(),
  num_code: country.numeric,
  name: country.name.toUpperCase(),
  display_name: country.name,
}))

// The region module loads these rows once, for one store, a row at a time.
const INSERT = `insert into region_country (iso_2, iso_3, num_code, name, display_name)
  select iso_2, iso_3, num_code, name, display_name from jsonb_to_recordset(?::jsonb)
    as country (iso_2 text, iso_3 text, num_code text, name text, display_name text)`

/** This step gives the store its own list of countries, which its regions choose from. */
export const seedCountriesStep = createInStoreStep(
  "seed-countries",
  async (_: { store: StoreRef }, container) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(INSERT, [JSON.stringify(COUNTRIES)])
    return { output: COUNTRIES.length, undo: COUNTRIES.map((country) => country.iso_2) }
  },
  async (codes, container) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw("delete from region_country where iso_2 = any(?)", [codes])
  }
)
