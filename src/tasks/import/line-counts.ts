import type { LineAccount } from "../../import/line-account.ts";

/** Lines taken by records, and lines not read by reason, in that order. */
export function lineCounts(lines: readonly LineAccount[]): [string, number][] {
  const counts = new Map<string, number>(reasons.map((reason) => [reason, 0]));
  for (const account of lines) {
    const reason = "unread" in account ? account.unread : "taken";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts];
}

const reasons = ["taken", "heading", "footnote", "page-number", "blank", "unknown"];
