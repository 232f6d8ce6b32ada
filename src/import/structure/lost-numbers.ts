import type { Paragraph } from "./paragraphs.ts";

/** A digit at the start of a word, as ① becomes in normalised text. */
const digitFirst = /^(\d)(?=[^\d\s.,年月日件名人%~/)])/;

/**
 * Items without the digits that circled numbers became in normalised text (1治験に至った件数, 2…).
 * Digits go only where items count up from 1 one by one; any other digit belongs to its item.
 */
export function dropLostNumbers(items: readonly Paragraph[]): Paragraph[] {
  const digits = items.map(({ folded }) => Number(digitFirst.exec(folded)?.[1] ?? 0));
  return items.map((item, at) => (isCounted(digits, at) ? withoutFirst(item) : item));
}

function isCounted(digits: readonly number[], at: number): boolean {
  const digit = digits[at] ?? 0;
  if (digit === 0) return false;
  const before = digits.slice(0, at).findLast((other) => other > 0);
  return digit === 1 ? digits.slice(at + 1).find((other) => other > 0) === 2 : before === digit - 1;
}

function withoutFirst({ lines, text, folded }: Paragraph): Paragraph {
  return { lines, text: text.slice(1).trimStart(), folded: folded.slice(1).trimStart() };
}
