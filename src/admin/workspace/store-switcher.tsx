import { ArrowUpRightOnBox, BuildingStorefront, ChevronUpDown } from "@medusajs/icons"
import { Button, Input, Popover, Text } from "@medusajs/ui"
import { useState } from "react"

import { useEnterStore, useOwnStores, type OwnStore } from "../queries/account"
import { useCurrentSupport } from "../queries/break-glass"
import { ErrorState, LoadingState } from "../ui/states"
import { useRefusal } from "../ui/use-refusal"
import { useWords } from "../ui/use-words"
import { entryAddress } from "./store-address"

const SEARCH_FROM = 6

const isHere = (store: OwnStore) => store.host === window.location.hostname

const matches = (store: OwnStore, text: string) =>
  `${store.name_ar} ${store.name_en} ${store.slug}`.toLowerCase().includes(text.toLowerCase())

const StoreButton = ({ store }: { store: OwnStore }) => {
  const { t, language } = useWords()
  const { announce } = useRefusal()
  const enter = useEnterStore()
  const open = () =>
    enter
      .mutateAsync(store.id)
      .then(({ code, host }) =>
        window.location.assign(entryAddress(host ?? store.host, code, window.location))
      )
      .catch(announce)
  return (
    <li>
      <Button
        variant="transparent"
        className="h-11 w-full justify-start"
        isLoading={enter.isPending}
        disabled={store.status !== "active" || isHere(store)}
        aria-current={isHere(store) || undefined}
        onClick={open}
      >
        <BuildingStorefront />
        <span className="flex min-w-0 flex-1 flex-col text-start">
          <bdi className="truncate">{language === "ar" ? store.name_ar : store.name_en}</bdi>
          <Text size="xsmall" className="text-ui-fg-muted truncate">
            {isHere(store) ? t("switcher.here") : <bdi>{store.slug}</bdi>}
          </Text>
        </span>
      </Button>
    </li>
  )
}

const StoreChoices = ({ stores, page }: { stores: OwnStore[]; page?: string }) => {
  const { t } = useWords()
  const [text, setText] = useState("")
  const found = stores.filter((store) => matches(store, text.trim()))
  return (
    <div className="flex flex-col gap-y-1 p-1">
      {stores.length >= SEARCH_FROM && (
        <Input
          type="search"
          size="small"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t("switcher.search")}
          placeholder={t("switcher.search")}
        />
      )}
      <ul className="max-h-72 overflow-y-auto">
        {found.map((store) => (
          <StoreButton key={store.id} store={store} />
        ))}
      </ul>
      {found.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle p-2" role="status">
          {t("switcher.none")}
        </Text>
      )}
      {page && (
        <Button asChild variant="transparent" size="small" className="justify-start border-t">
          <a href={page}>
            <ArrowUpRightOnBox className="rtl:-scale-x-100" /> {t("switcher.all")}
          </a>
        </Button>
      )}
    </div>
  )
}

/** Opens another store that the person works in, without logging in again. */
export const StoreSwitcher = () => {
  const { t, direction, language } = useWords()
  const [open, setOpen] = useState(false)
  const support = useCurrentSupport()
  // Support is inside by a grant, and has no other stores to open.
  const isSupport = support.data?.own_grant_id !== null
  const { data, error, refetch } = useOwnStores({ enabled: support.isFetched && !isSupport })
  const here = data?.stores.find(isHere)
  const name = here && (language === "ar" ? here.name_ar : here.name_en)
  if (isSupport) {
    return null
  }
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button size="small" variant="transparent" aria-label={t("switcher.label")}>
          <BuildingStorefront />
          <bdi className="max-w-24 truncate sm:max-w-48">{name ?? t("switcher.mine")}</bdi>
          <ChevronUpDown />
        </Button>
      </Popover.Trigger>
      <Popover.Content dir={direction} align="end" className="w-72 max-w-[calc(100vw-1rem)] p-0">
        {data && <StoreChoices {...data} />}
        {!data && (error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingState />)}
      </Popover.Content>
    </Popover>
  )
}
