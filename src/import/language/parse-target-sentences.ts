import type { Period } from "../../model/period.ts";
import { foldWidth } from "../text/fold-width.ts";
import { tidyText } from "../text/tidy-text.ts";
import { type Found, foundPart } from "./found-part.ts";
import { parsePeriod, periodPattern } from "./parse-period.ts";
import { figurePattern, readFigure, sharePattern } from "./target-figure.ts";
import type { TargetReading } from "./target-reading.ts";

const clausePattern = new RegExp(
  `(?<indicator>[^、。()]{2,80}?(?:\\([^()]*\\)[^、。()]{0,40}?)?)(?<particle>を|が|は)\\s?(?<figure>${figurePattern})(?<note>\\s?\\([^()]*\\))?`,
  "dgu",
);
const sharedClause = new RegExp(
  `(?<figure>${sharePattern})の(?<indicator>[^、。]{2,60}?こと|[^、。]{2,60}?(?=[をにが、。]))`,
  "dgu",
);

/** Targets in running text: only figures that are compared (以上, 以下 …), since other figures there tell anything. */
export function parseTargetSentences(text: string): TargetReading[] {
  return text.split(/(?<=。)/).flatMap((sentence) => {
    const folded = foldWidth(sentence);
    const until = periodOfSentence(sentence, folded);
    const clauses = [...folded.matchAll(clausePattern), ...folded.matchAll(sharedClause)] as Found[];
    return clauses
      .filter(({ groups }) => (groups["compare"] ?? groups["compare2"] ?? groups["half"]) !== undefined)
      .map((found) => ({
        indicator: tidyText(clauseName(foundPart(sentence, found, "indicator"))),
        text: tidyText(foundPart(sentence, found, "figure") + foundPart(sentence, found, "note")),
        target: readFigure(found.groups, foundPart(sentence, found, "unit") || undefined),
        ...until,
        sure: false,
      }));
  });
}

const untilPattern = new RegExp(`${periodPattern}(?:までに|までの間に)`, "gu");

function periodOfSentence(sentence: string, folded: string): { period?: Period } {
  const found = [...folded.matchAll(untilPattern)][0];
  const printed =
    found === undefined ? "" : sentence.slice(found.index, found.index + found[0].length).replace(/に$/, "");
  const period = printed === "" ? undefined : parsePeriod(printed);
  return period === undefined ? {} : { period };
}

/** A clause may start with a connective and with the time until which the figure is to be reached. */
function clauseName(printed: string): string {
  const started = new RegExp(`^.*?(?:${periodPattern}(?:までに|までの間に|に))`, "u").exec(foldWidth(printed));
  return printed
    .slice(started?.[0].length ?? 0)
    .replace(/^(また|さらに|具体的には|この結果)、?/, "")
    .trim();
}
