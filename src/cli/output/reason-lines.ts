import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import type { Reason } from "../../pipeline/plan/reason.ts";
import { reasonPlace, reasonText } from "./reason-text.ts";

/** Reasons one below the other, the most telling first; of many, how many more there are. */
export function reasonLines(reasons: readonly Reason[], most = Infinity): string {
  const shown = reasons.slice(0, most).map((reason) => reasonLine(reasonText(reason), reasonPlace(reason)));
  const more = reasons.length - shown.length;
  return [...shown, more > 0 ? `  … and ${more} more: shiryo why PAPER\n` : ""].join("");
}

/** What made several papers due: each reason once, with the number of papers, the commonest first. */
export function groupedReasonLines(papers: readonly (readonly Reason[])[], most: number): string {
  const told = papers.flatMap((reasons) => reasons.map((reason) => ({ text: reasonText(reason), reason })));
  const groups = [...groupBy(told, ({ text, reason }) => `${text}\n${reasonPlace(reason)}`).values()];
  const sorted = groups.toSorted((a, b) => b.length - a.length);
  const lines = sorted.slice(0, most).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [reasonLine(`${group.length} × ${first.text}`, reasonPlace(first.reason))];
  });
  const more = sorted.length - lines.length;
  return [...lines, more > 0 ? `  … and ${more} more reasons, all told with --json\n` : ""].join("");
}

/** The place goes below where both do not fit a terminal of 80 columns. */
function reasonLine(text: string, place: string): string {
  if (place === "") return `  ${text}\n`;
  const isWide = stringWidth(text) + stringWidth(place) > 75;
  return isWide ? `  ${text}\n      ${place}\n` : `  ${text} (${place})\n`;
}
