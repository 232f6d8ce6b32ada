import { type MeetingPaper, type NumberedPaper, numberAmong, paperContents } from "../../model/meeting.ts";
import type { Words } from "../../words/paper-words.ts";

/** A paper of the meeting as it is now, under the number it is handed out with. */
export type PairedPaper = {
  readonly now: NumberedPaper;
  /** The same paper as it was handed out; undefined where it is new */
  readonly old: NumberedPaper | undefined;
  /** Number that the agenda would give it */
  readonly agendaNumber: string;
};

export type PairedPapers = {
  readonly papers: readonly PairedPaper[];
  /** Papers handed out that the meeting has no more */
  readonly withdrawn: readonly NumberedPaper[];
};

/**
 * The papers of a meeting beside those handed out. A paper is the same where title and content are, else the one or the
 * other. It keeps its number, wherever it stands on the agenda; new papers take numbers that nobody has had.
 *
 * @param taken numbers of papers withdrawn earlier, and the words in which new ones are numbered
 */
export function pairPapers(
  handed: readonly NumberedPaper[],
  now: readonly NumberedPaper[],
  { numbers, words }: { readonly numbers: readonly string[]; readonly words: Words },
): PairedPapers {
  const olds = matches(handed, now);
  const taken = new Set([...numbers, ...handed.map(({ number }) => number)]);
  const papers = now.map((paper): PairedPaper => {
    const old = olds.get(paper);
    const number = old?.number ?? freeNumber(paper, taken, words);
    taken.add(number);
    return { now: { ...paper, number }, old, agendaNumber: paper.number };
  });
  const kept = new Set(olds.values());
  return { papers, withdrawn: handed.filter((paper) => !kept.has(paper)) };
}

const likenesses: readonly ((paper: MeetingPaper) => string)[] = [
  (paper) => `${paper.title}\n${contentOf(paper)}`,
  (paper) => contentOf(paper),
  (paper) => paper.title,
];

/** The likest first, and each paper once. */
function matches(handed: readonly NumberedPaper[], now: readonly NumberedPaper[]): Map<NumberedPaper, NumberedPaper> {
  const found = new Map<NumberedPaper, NumberedPaper>();
  const left = new Set(handed);
  for (const likeness of likenesses) {
    for (const paper of now) {
      if (found.has(paper)) continue;
      const old = [...left].find((one) => likeness(one.paper) === likeness(paper.paper));
      if (old === undefined) continue;
      found.set(paper, old);
      left.delete(old);
    }
  }
  return found;
}

function contentOf(paper: MeetingPaper): string {
  return JSON.stringify(paperContents.map((key) => paper[key] ?? null));
}

/** 資料2-1 where nobody has had it, else the next of its item: 資料2-3. */
function freeNumber(paper: NumberedPaper, taken: ReadonlySet<string>, words: Words): string {
  if (!taken.has(paper.number)) return paper.number;
  const first = paper.path[0] === "references" ? 1 : 2;
  // Among one more than are taken there is a free one.
  const others = Array.from({ length: taken.size + 1 }, (_, more) => numberAmong(paper, first + more, words));
  return others.find((number) => !taken.has(number)) ?? paper.number;
}
