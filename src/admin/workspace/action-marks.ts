import type { PageActions } from "../access/page-actions"

/** What is left out of a page carries this mark; a style hides it. */
export const HIDDEN_MARK = "data-wasla-hidden"

/** What a menu carries that has nothing left in it, with the words to show there. */
export const EMPTY_MARK = "data-wasla-empty"

/** What a page's actions are judged by. */
export type Judgement = {
  readonly actions: readonly PageActions[]
  readonly permissions: readonly string[]
  /** The dashboard's words for a key, with their gaps left open: `Return #{{returnId}}`. */
  readonly words: (key: string) => string
  readonly nothingHere: string
  /** The drawing on the buttons that open menus, where none of the page's menus has anything. */
  readonly emptyMenuIcon?: string | undefined
}

const CONTROLS = "button, [role=menuitem]"
const HIDDEN = `[${HIDDEN_MARK}]`
const MENU = "[role=menu]"
const ITEM = "[role^=menuitem]"
const HEADING = "h1, h2"

// A form that is open over the page has a "Cancel" of its own; the bar below selected rows is a
// dialog by name only, as everything that floats.
const FORM = "[role=alertdialog], [role=dialog]:not([data-radix-popper-content-wrapper] *)"
const PICTURE_FORM = "products.media.deleteImageLabel"

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join("")
    .trim()

// A label stands beside an icon or a key to press; some buttons have a longer and a shorter one.
const labelsOf = (control: Element) => [control, ...control.querySelectorAll("*")].map(ownText)

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&")

/** The pattern of a text with gaps. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    words
      .split(/\{\{.*?\}\}/)
      .map(escaped)
      .join(".*?"),
    "s"
  )

/** Where an action stands: a menu floats far from the button that opened it. */
function placeOf(control: Element): Element | null {
  const opener = control.closest(MENU)?.getAttribute("aria-labelledby")
  return opener ? document.getElementById(opener) : control
}

/** The actions that stand beside what the control stands beside, looking outwards. */
function besides(control: Element, found: readonly PageActions[], words: Judgement["words"]) {
  const sided = found.filter(({ beside }) => beside)
  const patterns = sided.map(({ beside = [] }) => beside.map((key) => patternOf(words(key))))
  let around = sided.length > 0 ? placeOf(control) : null
  while (around) {
    const text = around.textContent ?? ""
    const index = patterns.findIndex((each) => each.some((pattern) => pattern.test(text)))
    if (index >= 0) {
      return sided[index]
    }
    around = around.querySelector(HEADING) ? null : around.parentElement
  }
  return undefined
}

function isHidden(control: Element, { actions, permissions, words }: Judgement): boolean {
  const labels = labelsOf(control)
  const found = actions.filter((action) => action.labels.some((key) => labels.includes(words(key))))
  if (found.length === 0) {
    return false
  }
  const inForm = control.closest(FORM) && !labels.includes(words(PICTURE_FORM))
  const action = besides(control, found, words) ?? found.find(({ beside }) => !beside)
  return !inForm && action !== undefined && !permissions.includes(action.permission)
}

const opensEmptyMenu = (control: Element, icon: string | undefined): boolean =>
  icon !== undefined &&
  control.getAttribute("aria-haspopup") === "menu" &&
  control.closest("main") !== null &&
  control.querySelector("svg")?.innerHTML === icon

const itemsLeft = (menu: Element) =>
  [...menu.querySelectorAll<HTMLElement>(ITEM)].filter(
    (item) => getComputedStyle(item).display !== "none"
  )

function markMenu(menu: HTMLElement, nothingHere: string): void {
  const [first] = itemsLeft(menu)
  if (first || !menu.querySelector(ITEM)) {
    menu.removeAttribute(EMPTY_MARK)
  } else {
    menu.setAttribute(EMPTY_MARK, nothingHere)
  }
  // A menu gives its first item the focus before it is known whether that is shown.
  if (menu.contains(document.activeElement) && document.activeElement?.matches(HIDDEN)) {
    const next = first ?? menu
    next.focus()
  }
}

/** Marks what is hidden of the page as it stands now, and takes away the marks that don't fit. */
export function markActions(judgement: Judgement): void {
  for (const control of document.querySelectorAll(CONTROLS)) {
    const hidden = isHidden(control, judgement) || opensEmptyMenu(control, judgement.emptyMenuIcon)
    control.toggleAttribute(HIDDEN_MARK, hidden)
  }
  for (const menu of document.querySelectorAll<HTMLElement>(MENU)) {
    markMenu(menu, judgement.nothingHere)
  }
}

/** Takes every mark away. */
export function unmarkActions(): void {
  for (const mark of [HIDDEN_MARK, EMPTY_MARK]) {
    document.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark))
  }
}
