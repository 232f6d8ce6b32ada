import { diffArrays } from "diff";

/**
 * What two versions of a text share and where they differ, word by word, in order.
 *
 * Joined, the `old` sides give the old text and the `new` sides the new one. Texts that share next to nothing are one
 * hunk: marks on every second word would be harder to read than two texts.
 */
export function compareTexts(old: string, now: string): Hunk[] {
  if (old === now) return old === "" ? [] : [{ old, new: now, isSame: true }];
  const whole = [{ old, new: now, isSame: false }];
  const parts = diffArrays(wordsOf(old), wordsOf(now), { maxEditLength: mostEdits });
  if (parts === undefined) return whole;
  const hunks = withoutSplinters(joined(parts.map(hunkOf)));
  const shared = hunks.reduce((sum, hunk) => sum + (hunk.isSame ? hunk.new.length : 0), 0);
  return shared < leastShared * Math.max(old.length, now.length) ? whole : hunks;
}

/** Texts so far apart are new texts; to go on would take long for texts of any length. */
const mostEdits = 1500;
const leastShared = 0.2;

/** The segmenter takes ever longer the longer a text is; sentences are short. */
const sentence = /[^\u3002\n]{1,500}[\u3002\n]?|[\u3002\n]/g;
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

function wordsOf(text: string): string[] {
  const sentences = text.match(sentence) ?? [];
  return sentences.flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment));
}

function hunkOf({ value, added, removed }: { value: string[]; added: boolean; removed: boolean }): Hunk {
  const text = value.join("");
  return { old: added ? "" : text, new: removed ? "" : text, isSame: !added && !removed };
}

/** Neighbours of the same kind as one. */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last?.isSame !== hunk.isSame) result.push(hunk);
    else result[result.length - 1] = { old: last.old + hunk.old, new: last.new + hunk.new, isSame: hunk.isSame };
  }
  return result;
}

/** A single character between two changed words reads better as a part of the change: 予防と治療 → 検診と診断. */
function withoutSplinters(hunks: readonly Hunk[]): Hunk[] {
  return joined(
    hunks.map((hunk, index) => {
      const isInside = index > 0 && index < hunks.length - 1;
      return hunk.isSame && isInside && /^[\p{L}\u3001\u30fb]$/u.test(hunk.new) ? { ...hunk, isSame: false } : hunk;
    }),
  );
}

/** A stretch of two versions of a text. Where `isSame`, both are the same; else one of them may be "". */
type Hunk = { readonly old: string; readonly new: string; readonly isSame: boolean };
