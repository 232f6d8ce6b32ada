/** What becomes of a paper that somebody changed: left, left with its new version beside it, or replaced. */
export type OnEdited = "keep" | "beside" | "replace";
