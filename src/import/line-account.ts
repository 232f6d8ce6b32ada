/** Why a line stands in no record. */
export type UnreadReason = "blank" | "page-number" | "heading" | "footnote" | "unknown";

/**
 * What became of one line of the text: taken by records (paths such as `programs/3/kpis/0` or `projects/1`, in printed
 * order, more than one where a line holds the end of one record and the start of the next), or not read, and why.
 */
export type LineAccount =
  | { readonly line: number; readonly takenBy: readonly string[] }
  | { readonly line: number; readonly unread: UnreadReason };
