import { useState } from "react"
import { useSearchParams } from "react-router-dom"

/** What narrows a list, by the names of the API; the page's address keeps it. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams()
  const filters: Partial<Record<Name, string>> = {}
  for (const name of names) {
    filters[name] = params.get(name)?.trim() || undefined
  }
  const changeAll = (changes: Partial<Record<Name, string>>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const name of names) {
          const value = changes[name]
          if (value) {
            after.set(name, value)
          } else if (value !== undefined) {
            after.delete(name)
          }
        }
        return after
      },
      { replace: true }
    )
  const change = (name: Name, value: string) => {
    const changes: Partial<Record<Name, string>> = {}
    changes[name] = value
    changeAll(changes)
  }
  const clear = () => {
    const changes: Partial<Record<Name, string>> = {}
    names.forEach((name) => (changes[name] = ""))
    changeAll(changes)
  }
  const isFiltered = names.some((name) => filters[name])
  return { filters, change, changeAll, clear, isFiltered }
}

/** The page that is open of a list that is read by cursors: those that led here. */
export function usePages(filters: object) {
  const view = JSON.stringify(filters)
  const [trail, setTrail] = useState<{ view: string; cursors: string[] }>({ view, cursors: [] })
  // Another filter is another list: its pages start at the first.
  const cursors = trail.view === view ? trail.cursors : []
  return {
    cursor: cursors.at(-1),
    page: cursors.length + 1,
    goOn: (cursor: string) => setTrail({ view, cursors: [...cursors, cursor] }),
    goBack: () => setTrail({ view, cursors: cursors.slice(0, -1) }),
  }
}

/** The open page of a list, as its pager sees it. */
export type Pages = ReturnType<typeof usePages>
