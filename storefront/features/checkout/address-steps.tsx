"use client"

import { useTranslator } from "@/i18n/provider"
import { controlClass, Field, FieldFrame } from "@/ui/field"
import { Icon } from "@/ui/icons"
import styles from "./checkout-form.module.css"
import type { CheckoutErrors, CheckoutField, CheckoutValues } from "./form"
import { SAUDI_CITIES, SAUDI_REGIONS } from "./regions"
import { Step } from "./step"

type StepProps = { values: CheckoutValues | null; errors: CheckoutErrors }

function fieldProps({ values, errors }: StepProps, name: CheckoutField) {
  return { name, error: errors[name], defaultValue: values?.[name] ?? "" }
}

/** Who orders and how to reach them. */
export function ContactStep(props: StepProps) {
  const field = (name: CheckoutField) => fieldProps(props, name)
  return (
    <Step number={1} title="checkout.contact">
      <div className={styles.fields}>
        <Field
          {...field("first_name")}
          label="checkout.first_name"
          autoComplete="given-name"
          span={3}
        />
        <Field
          {...field("last_name")}
          label="checkout.last_name"
          autoComplete="family-name"
          span={3}
        />
        <Field
          {...field("phone")}
          label="checkout.phone"
          hint="checkout.phone_hint"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          dir="ltr"
          span={3}
        />
        <Field
          {...field("email")}
          label="checkout.email"
          hint="checkout.email_hint"
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          span={3}
        />
      </div>
    </Step>
  )
}

function RegionField(props: StepProps) {
  const { locale, t } = useTranslator()
  const error = props.errors.region
  return (
    <FieldFrame name="region" label="checkout.region" error={error} span={3}>
      <span className={styles.select}>
        <select
          id="region"
          name="region"
          className={controlClass}
          defaultValue={props.values?.region ?? ""}
          autoComplete="address-level1"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "region-note" : undefined}
        >
          <option value="">{t("checkout.region_choose")}</option>
          {SAUDI_REGIONS.map((region) => (
            <option key={region.ar} value={region.ar}>
              {region[locale]}
            </option>
          ))}
        </select>
        <Icon name="down" size={18} />
      </span>
    </FieldFrame>
  )
}

/** Where the order goes, in the form of the Saudi national address. */
export function AddressStep(props: StepProps) {
  const { locale, t } = useTranslator()
  const field = (name: CheckoutField) => fieldProps(props, name)
  return (
    <Step number={2} title="checkout.address" note={t("checkout.country_note")}>
      <div className={styles.fields}>
        <RegionField {...props} />
        <Field
          {...field("city")}
          label="checkout.city"
          autoComplete="address-level2"
          list="cities"
          span={3}
        />
        <datalist id="cities">
          {SAUDI_CITIES.map((city) => (
            <option key={city.ar} value={city[locale]} />
          ))}
        </datalist>
        <Field
          {...field("district")}
          label="checkout.district"
          autoComplete="address-level3"
          span={3}
        />
        <Field {...field("street")} label="checkout.street" autoComplete="address-line1" span={3} />
        <Field
          {...field("building_number")}
          label="checkout.building_number"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          span={2}
          isHalf
        />
        <Field
          {...field("postal_code")}
          label="checkout.postal_code"
          inputMode="numeric"
          autoComplete="postal-code"
          dir="ltr"
          span={2}
          isHalf
        />
        <Field
          {...field("short_address")}
          label="checkout.short_address"
          hint="checkout.short_address_hint"
          autoComplete="off"
          autoCapitalize="characters"
          dir="ltr"
          span={2}
          isOptional
        />
      </div>
    </Step>
  )
}
