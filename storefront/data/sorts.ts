/** The orders a list of products may be shown in. */
export const SORTS = ["newest", "price-asc", "price-desc"] as const

/** One of the orders a list of products may be shown in. */
export type Sort = (typeof SORTS)[number]
