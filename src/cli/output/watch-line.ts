import { basename } from "node:path";
import { groupBy } from "../../base/group-by.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { counted } from "./terminal.ts";

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
export function watchLine(round: WatchedRound): string {
  const cause = round.changed.length === 0 ? "" : `${causeText(round)} → `;
  const clock = round.time.toTimeString().slice(0, 8);
  return `${clock} ${cause}${deedText(round)}, ${round.seconds.toFixed(2)} s\n`;
}

function causeText({ changed }: WatchedRound): string {
  return namesText([...new Set(changed.map((path) => basename(path)))], 2);
}

function deedText(round: WatchedRound): string {
  if (!round.isPlanned) return `${counted(round.errors, "error")}, nothing was written`;
  const { built, kept, removed, leftAlone } = round;
  if (built.length + removed + leftAlone === 0) return `nothing due, ${kept} kept`;
  const deeds = [
    ...(built.length > 0 ? [builtText(built)] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(leftAlone > 0 ? [`${leftAlone} ${round.isStopped ? "not made" : "left alone"}`] : []),
  ];
  return deeds.join(", ");
}

const mostNamed = 4;

/** `3 built (cancer, overview, pj1)`, or `1 briefing, 4 workbooks, 6 packet papers built` */
function builtText(built: WatchedRound["built"]): string {
  const ids = new Set(built.map(({ id }) => id));
  if (ids.size <= mostNamed) return `${built.length} built (${[...ids].join(", ")})`;
  const kinds = groupBy(built, ({ kind }) => kind);
  return `${[...kinds].map(([kind, papers]) => counted(papers.length, nouns[kind] ?? "paper")).join(", ")} built`;
}

const nouns: Readonly<Record<string, string>> = {
  briefings: "briefing",
  workbooks: "workbook",
  packets: "packet paper",
};

function namesText(names: readonly string[], most: number): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
