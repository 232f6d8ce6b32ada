import { foldedText, unclearCharacters } from "../../words/typed/folded-text.ts";
import { forbidden, linesAt } from "../structure/source-line.ts";
import type { Finding } from "./imported-document.ts";

/** What was done about the characters of a document that are not what they look like, and those that were kept. */
export function characterFindings(text: string): Finding[] {
  const { folded } = foldedText(text);
  const left = Array.from(text.matchAll(forbidden), ({ index, 0: found }) => ({ at: index, found }));
  const unclear = unclearCharacters(text);
  const meant = new Map(folded.map((one) => [one.found, one.meant]));
  const pairs = Array.from(meant, ([found, right]) => ({ found, meant: right }));
  return [
    ...told(folded, text, (counted) => ({
      kind: "folded-characters",
      says: "characters-folded",
      values: { ...counted, folded: pairs },
    })),
    ...told(left, text, (counted) => ({
      kind: "folded-characters",
      says: "characters-left-out",
      values: { ...counted, found: eachOnce(left) },
    })),
    ...told(unclear, text, (counted) => ({
      kind: "unclear-characters",
      says: "characters-unclear",
      values: { ...counted, found: eachOnce(unclear) },
    })),
  ];
}

type Spot = { readonly at: number; readonly found: string };
type Counted = { readonly count: number; readonly more: readonly number[] };

/** A finding at the line of the first, with the other lines. */
function told(spots: readonly Spot[], text: string, finding: (counted: Counted) => Finding): Finding[] {
  const places = spots.map(({ at }) => at);
  const [line, ...more] = new Set(linesAt(text, places));
  return line === undefined ? [] : [{ ...finding({ count: spots.length, more }), line }];
}

function eachOnce(spots: readonly Spot[]): string[] {
  return [...new Set(spots.map(({ found }) => found))];
}
