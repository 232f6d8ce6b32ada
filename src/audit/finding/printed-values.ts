import { say, standard, type Words } from "../../words/paper-words.ts";

/** Whether a stored figure is the one expected: numbers but for the last bits of a fraction, texts to the letter. */
export function isSameValue(expected: string | number | null, found: string | number | null): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return (expected ?? "") === (found ?? "");
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** A printed amount or percentage as a number: 2,973,107, ▲50,000, −50,000, 19.5％ (0.195); null for － and for words. */
export function parsePrinted(text: string): number | null {
  const [, sign = "", digits, percent] = figure.exec(text.trim().normalize("NFKC")) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  return sign === "" ? value : -value;
}

/** Signs of negative figures: black and white triangle, minus, hyphen. */
const signs = "\u25b2\u25b3\u2212-";
const figure = new RegExp(`^([${signs}]?)(\\d[\\d,]*(?:\\.\\d+)?)(%?)$`);

/** Whether a text holds a figure: digits of any width, ① and the like, or what stands for a change from or to nothing. */
export function hasFigure(text: string): boolean {
  return /[0-9]/.test(text) || digit.test(text) || isChangeWord(text);
}

const digit = /[\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/u;

/** 皆増 and 皆減 may stand anywhere in a Japanese text; a word of a language with spaces is told only where it is alone. */
function isChangeWord(text: string): boolean {
  return changeWords.ja.some((word) => text.includes(word)) || changeWords.en.includes(text.trim());
}

const changeWords = { ja: changeWordsOf(standard.ja), en: changeWordsOf(standard.en) };

function changeWordsOf(words: Words): string[] {
  return [say(words, "figure.allNew"), say(words, "figure.allGone")];
}

/** A text with every run of digits made alike: what stays the same where only a figure is wrong. */
export function withoutFigures(text: string): string {
  return changeWords.en.includes(text.trim()) ? "#" : text.replace(printedFigures, "#");
}

const printedFigures = new RegExp(
  `[\u25b2\u25b3\u2212]?[\\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf][\\p{Nd},.]*|${[...changeWords.ja, say(standard.ja, "figure.none")].join("|")}`,
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
