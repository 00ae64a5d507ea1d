import { Button, Text, clx, toast } from "@medusajs/ui"
import { useState } from "react"

import { useAccess } from "../../../../queries/access"
import { useUpdateStoreProfile } from "../../../../queries/store-profile"
import type { Tenant, ThemePreset } from "../../../../queries/tenant"
import { Section } from "../../../../ui/states"
import { THEME_PRESETS, type ThemeColours } from "../../../../ui/theme-presets"
import { useRefusal } from "../../../../ui/use-refusal"
import { useWords } from "../../../../ui/use-words"

const Preview = ({ colours }: { colours: ThemeColours }) => (
  <div
    aria-hidden
    className="border-ui-border-base flex flex-col gap-y-2 overflow-hidden rounded-md border p-3"
    style={{ backgroundColor: colours.bg }}
  >
    <div className="h-2 w-1/2 rounded-full" style={{ backgroundColor: colours.text }} />
    <div className="grid grid-cols-2 gap-2">
      <div className="h-12 rounded" style={{ backgroundColor: colours.sunken }} />
      <div className="h-12 rounded" style={{ backgroundColor: colours.accent }} />
    </div>
    <div className="h-4 w-20 rounded" style={{ backgroundColor: colours.primary }} />
  </div>
)

type PresetProps = { preset: ThemePreset; chosen: boolean; onChoose: () => void }

const PresetCard = ({ preset, chosen, onChoose }: PresetProps) => {
  const { t } = useWords()
  return (
    <label
      className={clx(
        "bg-ui-bg-base shadow-borders-base flex cursor-pointer flex-col gap-y-3 rounded-lg p-3",
        "has-[:focus-visible]:shadow-borders-interactive-with-focus",
        chosen && "shadow-borders-interactive-with-shadow"
      )}
    >
      <Preview colours={THEME_PRESETS[preset]} />
      <span className="flex items-center gap-x-2">
        <input
          type="radio"
          name="theme-preset"
          value={preset}
          checked={chosen}
          onChange={onChoose}
          className="accent-current"
        />
        <Text as="span" size="small" weight="plus">
          {t(`themes.${preset}.name`)}
        </Text>
      </span>
      <Text as="span" size="small" className="text-ui-fg-subtle">
        {t(`themes.${preset}.description`)}
      </Text>
    </label>
  )
}

/** The look that the storefront starts from. */
export const ThemeSection = ({ profile }: { profile: Tenant }) => {
  const { t } = useWords()
  const { announce } = useRefusal()
  const canEdit = useAccess().may("settings.edit")
  const update = useUpdateStoreProfile()
  const saved = profile.theme?.preset ?? "noor"
  const [chosen, setChosen] = useState<ThemePreset>(saved)

  const save = () =>
    update.mutate(
      { theme: { ...profile.theme, preset: chosen } },
      { onSuccess: () => toast.success(t("store.theme_saved")), onError: announce }
    )

  return (
    <Section title={t("store.theme_title")} description={t("store.theme_description")}>
      <fieldset disabled={!canEdit} className="grid grid-cols-2 gap-4 px-6 py-6 xl:grid-cols-4">
        <legend className="sr-only">{t("store.theme_title")}</legend>
        {(Object.keys(THEME_PRESETS) as ThemePreset[]).map((preset) => (
          <PresetCard
            key={preset}
            preset={preset}
            chosen={preset === chosen}
            onChoose={() => setChosen(preset)}
          />
        ))}
      </fieldset>
      {canEdit && (
        <div className="flex justify-end px-6 py-4">
          <Button
            size="small"
            disabled={chosen === saved}
            isLoading={update.isPending}
            onClick={save}
          >
            {t("store.theme_save")}
          </Button>
        </div>
      )}
    </Section>
  )
}
