/** One thing under another in a mail; the same list becomes the page and the plain text. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly quiet?: true }
  | { readonly kind: "button"; readonly label: string; readonly url: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "totals"; readonly rows: readonly Total[] }
  | { readonly kind: "parcel"; readonly label: string; readonly number: string }
  | { readonly kind: "address"; readonly lines: readonly Line[] }

/** Something with a name; what is not the reader's language keeps its own direction. */
export type Fact = { readonly label: string; readonly value: string; readonly ltr?: true }

export type Item = {
  readonly title: string
  readonly detail: string
  readonly amount: string | null
}

export type Total = {
  readonly label: string
  readonly amount: string
  readonly weight?: "strong" | "quiet"
}

export type Line = { readonly text: string; readonly ltr?: true }

/** What a mail says, before it has a look. */
export type Content = {
  readonly subject: string
  /** What a mail program shows beside the subject. */
  readonly preview: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Why the reader gets this. */
  readonly reason: string
}
