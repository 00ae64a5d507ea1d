import { EllipsisHorizontal } from "@medusajs/icons"
import { useLayoutEffect, useRef } from "react"
import { useLocation } from "react-router-dom"

import { formsOf } from "../access/form-links"
import { actionsOf, leadsElsewhere } from "../access/page-actions"
import { useAccess } from "../queries/access"
import { useWords } from "../ui/use-words"
import { EMPTY_MARK, HIDDEN_MARK, markActions, unmarkActions } from "./action-marks"

const STYLE = `
[${HIDDEN_MARK}] { display: none !important; }
[${EMPTY_MARK}]::after {
  content: attr(${EMPTY_MARK});
  display: block;
  padding: 0.375rem 0.5rem;
  font-size: 0.8125rem;
  color: var(--fg-muted);
}
[${EMPTY_MARK}] [role=separator] { display: none; }
`

/** Hides buttons and items of menus, on Medusa's own pages, that somebody's role doesn't allow. */
export const HiddenActions = () => {
  const { data, error } = useAccess()
  const { pathname } = useLocation()
  const { t, i18n, language } = useWords()
  const icon = useRef<HTMLSpanElement>(null)
  const permissions = data?.permissions

  useLayoutEffect(() => {
    // Until it is known what one may do, nothing is offered; and no refusal may hide the page.
    const held: readonly string[] = permissions ?? []
    const actions = error ? [] : actionsOf(pathname)
    const asked = [...actions, ...formsOf(pathname)].map(({ permission }) => permission)
    if (actions.length === 0 || asked.every((permission) => held.includes(permission))) {
      return undefined
    }
    const idle = !leadsElsewhere(pathname) && !asked.some((permission) => held.includes(permission))
    const known = new Map<string, string>()
    const words = (key: string) => {
      const text = known.get(key) ?? i18n.t(key, { ns: "translation", skipInterpolation: true })
      known.set(key, text)
      return text
    }
    const mark = () =>
      markActions({
        actions,
        permissions: held,
        words,
        nothingHere: t("access.nothing_here"),
        emptyMenuIcon: idle ? icon.current?.querySelector("svg")?.innerHTML : undefined,
      })
    mark()
    // It is told of a change before the browser paints it.
    const observer = new MutationObserver(mark)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      unmarkActions()
    }
  }, [permissions, error, pathname, language])

  return (
    <>
      <style>{STYLE}</style>
      <span ref={icon} hidden>
        <EllipsisHorizontal />
      </span>
    </>
  )
}
