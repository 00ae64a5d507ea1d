"use client"

import { useState, type ChangeEvent } from "react"
import { useTranslator } from "@/i18n/provider"
import { Field } from "@/ui/field"
import { PasswordField } from "@/ui/password-field"
import styles from "./account.module.css"
import { slugFrom, type FieldErrors } from "./form"

type Errors = { errors: FieldErrors }

/** The e-mail that an account is known by. */
export function EmailField({ errors, value }: Errors & { value?: string }) {
  return (
    <Field
      name="email"
      label="account.email"
      error={errors.email}
      defaultValue={value}
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      maxLength={254}
    />
  )
}

/** What a person is called. */
export function NameField({ errors }: Errors) {
  return <Field name="name" label="account.name" error={errors.name} autoComplete="name" />
}

/** The password of an account that there is. */
export function CurrentPassword({ errors }: Errors) {
  return (
    <PasswordField
      name="password"
      label="account.password"
      error={errors.password}
      autoComplete="current-password"
    />
  )
}

/** A password that is chosen now. */
export function NewPassword({ errors }: Errors) {
  return (
    <PasswordField
      name="new_password"
      label="account.new_password"
      hint="account.new_password_hint"
      error={errors.new_password}
      autoComplete="new-password"
    />
  )
}

/** A code of the authenticator app, or one of the recovery codes. */
export function CodeField({ errors, isRecovery = false }: Errors & { isRecovery?: boolean }) {
  return (
    <Field
      key={isRecovery ? "recovery" : "app"}
      name="code"
      label={isRecovery ? "account.recovery_code" : "account.code"}
      hint={isRecovery ? "account.recovery_code_hint" : "account.code_hint"}
      error={errors.code}
      inputMode={isRecovery ? "text" : "numeric"}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      maxLength={64}
    />
  )
}

/** The names and the address of a store that is to be opened; the address is shown as typed. */
export function StoreFields({ errors, baseDomain }: Errors & { baseDomain: string }) {
  const { t } = useTranslator()
  const [slug, setSlug] = useState("")
  const [isChosen, setChosen] = useState(false)
  const suggest = (event: ChangeEvent<HTMLInputElement>) => {
    if (!isChosen) {
      setSlug(slugFrom(event.currentTarget.value))
    }
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setChosen(event.currentTarget.value !== "")
    setSlug(event.currentTarget.value.trim().toLowerCase())
  }
  return (
    <>
      <Field
        name="name_ar"
        label="account.store.name_ar"
        error={errors.name_ar}
        autoComplete="off"
        lang="ar"
        dir="rtl"
      />
      <Field
        name="name_en"
        label="account.store.name_en"
        error={errors.name_en}
        autoComplete="off"
        lang="en"
        dir="ltr"
        onChange={suggest}
      />
      <div>
        <Field
          name="slug"
          label="account.store.slug"
          hint="account.store.slug_hint"
          error={errors.slug}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={40}
          value={slug}
          onChange={choose}
        />
        <p className={styles.address} aria-live="polite">
          {t("account.store.address")}{" "}
          <bdi dir="ltr">
            {slug || t("account.store.slug_example")}.{baseDomain}
          </bdi>
        </p>
      </div>
    </>
  )
}
