import { tidyReviewText } from "../value/read-text.ts";
import type { ReviewValue } from "../value/review-value.ts";

/** Whether two values say the same; line ends and white space at the edges of a text say nothing. */
export function isSameValue(a: ReviewValue | undefined, b: ReviewValue | undefined): boolean {
  if (typeof a === "string" && typeof b === "string") return tidyReviewText(a) === tidyReviewText(b);
  return a === b;
}
