import { filled, standard, type WordName } from "../../words/paper-words.ts";

/** Whether a stored figure is the one expected: numbers but for the last bits of a fraction, texts to the letter. */
export function isSameValue(expected: string | number | null, found: string | number | null): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return (expected ?? "") === (found ?? "");
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/**
 * A printed amount or percentage as a number, in whichever language: 2,973,107, ▲50,000 and −50,000, 19.5％ and 19.5%
 * (0.195); null for － and for words.
 */
export function parsePrinted(text: string): number | null {
  const [, sign = "", digits, percent] = /^(-?)(\d[\d,]*(?:\.\d+)?)(%?)$/.exec(plainFigure(text)) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  return sign === "" ? value : -value;
}

/** A printed figure with the signs of a keyboard: -0.6% for ▲0.6％, △0.6％ and −0.6%. */
export function plainFigure(text: string): string {
  return text
    .trim()
    .replace(/^[\u25b2\u25b3\u2212]/, "-")
    .replace(/\uff05$/, "%");
}

/** Whether a text holds a figure: digits of any width, ① and the like, 皆増 and 皆減; in English, where it is that word alone. */
export function hasFigure(text: string): boolean {
  if (/[0-9]/.test(text) || /[\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/u.test(text)) return true;
  return wholeChanges.includes(text) || innerChanges.some((word) => text.includes(word));
}

/** Whether a text says that there is no figure, in whichever language. */
export function isNoFigure(text: string): boolean {
  return noFigures.includes(text);
}

function wordsFor(name: WordName): string[] {
  return Object.values(standard).map(({ texts }) => filled(texts[name], {}));
}

const wholeChanges = [...wordsFor("figure.allNew"), ...wordsFor("figure.allGone")];
const innerChanges = wholeChanges.filter((word) => !isLatin(word));
const noFigures = wordsFor("figure.none");

function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

/** A text with every run of digits made alike: what stays the same where only a figure is wrong. */
export function withoutFigures(text: string): string {
  return wholeChanges.includes(text) ? "#" : text.replace(figures, "#");
}

const figures = new RegExp(
  [
    String.raw`[\u25b2\u25b3\u2212]?[\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf][\p{Nd},.]*`,
    ...innerChanges,
    ...noFigures,
  ].join("|"),
  "gu",
);

/** Two texts cut down to where they differ, with some characters around; … stands for what is left out. */
export function narrowed(a: string, b: string): [a: string, b: string] {
  if (a === "" || b === "") return [shortened(a), shortened(b)];
  const [first, second] = [Array.from(a), Array.from(b)];
  const most = Math.min(first.length, second.length);
  let start = 0;
  while (start < most && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < most - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const part = (characters: readonly string[]) => {
    const [from, to] = [Math.max(0, start - around), Math.min(characters.length, characters.length - end + around)];
    const cut = characters.slice(from, Math.min(to, from + longest)).join("");
    return `${from > 0 ? "…" : ""}${cut}${to < characters.length || to - from > longest ? "…" : ""}`;
  };
  return [part(first), part(second)];
}

const around = 12;
const longest = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
