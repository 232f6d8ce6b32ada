import { type ReviewRecord, type ReviewState, reviewStates } from "../../review/compare/review-record.ts";

/** How many cells are in each state, and how many somebody must still decide about. */
export type ReviewCounts = Readonly<Record<ReviewState | "open", number>>;

export function reviewCounts(records: readonly Pick<ReviewRecord, "state" | "decision">[]): ReviewCounts {
  const counts = Object.fromEntries([...reviewStates, "open"].map((name) => [name, 0])) as Record<
    ReviewState | "open",
    number
  >;
  for (const { state, decision } of records) {
    counts[state] += 1;
    if (decision === "open") counts.open += 1;
  }
  return counts;
}
