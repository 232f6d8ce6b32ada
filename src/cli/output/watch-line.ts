import { basename } from "node:path";
import { groupBy } from "../../base/group-by.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { Terminal } from "./terminal.ts";

/** What a round of `shiryo build --watch` did. */
export type WatchedRound = {
  /** When it was over */
  readonly time: Date;
  /** Files and folders that changed; none in the first round */
  readonly changed: readonly string[];
  /** The papers made, and how many went or stayed as they were */
  readonly built: readonly Pick<Paper, "id" | "kind">[];
  readonly kept: number;
  readonly removed: number;
  readonly leftAlone: number;
  readonly errors: number;
  /** Whether papers could be planned at all */
  readonly isPlanned: boolean;
  readonly seconds: number;
  /** Whether somebody ended the watch before all was made */
  readonly isStopped: boolean;
};

/** `14:05:02 cancer.yaml → 3 built (cancer, overview, pj1), 0.31 s` */
export function watchLine(round: WatchedRound, { words: { builds } }: Pick<Terminal, "words">): string {
  const cause = round.changed.length === 0 ? "" : `${causeText(round, builds)} → `;
  const clock = round.time.toTimeString().slice(0, 8);
  const told = builds.roundIn({ deeds: deedText(round, builds), seconds: round.seconds.toFixed(2) });
  return `${clock} ${cause}${told}\n`;
}

type BuildWords = CommandWords["builds"];

const mostFiles = 2;

function causeText({ changed }: WatchedRound, words: BuildWords): string {
  const names = [...new Set(changed.map((path) => basename(path)))];
  const shown = names.length > mostFiles ? names.slice(0, mostFiles - 1) : names;
  return words.names({ names: shown, more: names.length - shown.length });
}

function deedText(round: WatchedRound, words: BuildWords): string {
  if (!round.isPlanned) return words.unplanned(round.errors);
  const { built, kept, removed, leftAlone, isStopped } = round;
  const { counts } = words;
  if (built.length + removed + leftAlone === 0) return words.nothingDue(kept);
  return words.list([
    ...(built.length > 0 ? [builtText(built, words)] : []),
    ...(removed > 0 ? [counts.removed(removed)] : []),
    ...(leftAlone > 0 ? [isStopped ? counts.notMade(leftAlone) : counts.leftAlone(leftAlone)] : []),
  ]);
}

const mostNamed = 4;

/** `3 built (cancer, overview, pj1)`, or `1 briefing, 4 workbooks, 6 packet papers built` */
function builtText(built: WatchedRound["built"], words: BuildWords): string {
  const ids = new Set(built.map(({ id }) => id));
  if (ids.size <= mostNamed) return words.builtOf({ count: built.length, ids: [...ids] });
  const kinds = groupBy(built, ({ kind }) => kind);
  return words.builtKinds([...kinds].map(([kind, papers]) => ({ kind, count: papers.length })));
}
