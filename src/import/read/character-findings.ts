import { toldCharacters, toldFolds } from "../../words/problems/character-names.ts";
import { foldedText } from "../../base/folded-text.ts";
import { unclearCharacters } from "../../base/unclear-characters.ts";
import { forbidden, linesAt } from "../structure/source-line.ts";
import type { Finding } from "./imported-document.ts";

/** What was done about the characters of a document that are not what they look like, and those that were kept. */
export function characterFindings(text: string): Finding[] {
  const { folded } = foldedText(text);
  const left = Array.from(text.matchAll(forbidden), ({ index, 0: found }) => ({ at: index, found }));
  const unclear = unclearCharacters(text);
  return [
    ...finding("folded-characters", text, { spots: folded, told: `put right: ${toldFolds(folded)}` }),
    ...finding("folded-characters", text, {
      spots: left,
      told: `left out, which no Office file can hold: ${named(left)}`,
    }),
    ...finding("unclear-characters", text, {
      spots: unclear,
      told: `kept, for nobody can tell what is meant: ${named(unclear)}`,
    }),
  ];
}

type Spot = { readonly at: number; readonly found: string };

function named(spots: readonly Spot[]): string {
  return toldCharacters(spots.map(({ found }) => found));
}

type Told = { readonly spots: readonly Spot[]; readonly told: string };

function finding(kind: Finding["kind"], text: string, { spots, told }: Told): Finding[] {
  const places = spots.map(({ at }) => at);
  const [line, ...more] = new Set(linesAt(text, places));
  if (line === undefined) return [];
  const count = spots.length === 1 ? "1 character" : `${spots.length} characters`;
  return [{ kind, message: `${count} ${told}${elsewhere(more)}`, line }];
}

/** As many lines as somebody looks up. */
function elsewhere(lines: readonly number[]): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, mostLines).join(", ");
  return `; also on lines ${shown}${lines.length > mostLines ? " …" : ""}`;
}

const mostLines = 10;
