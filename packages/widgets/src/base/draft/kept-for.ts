/** Milliseconds that a draft is kept after its last change: a week, as its words say by date. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;
