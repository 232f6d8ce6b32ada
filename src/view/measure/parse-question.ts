import type { Word } from "../../words/form/word.ts";
import { say, standard, type Words } from "../../words/paper-words.ts";

/** A figure as somebody types it. */
export type FigureQuestion = {
  /** Half-width, without separators and unit: -50000, 19.5%; 皆増 as papers print it */
  readonly text: string;
  /** null for 皆増 and 皆減 */
  readonly value: number | null;
  readonly isPercent: boolean;
  /** Those of the papers that it is asked of */
  readonly words: Words;
};

/** 2,973,107, ２９７３１０７, ▲50,000, −50,000 thousand yen, △50,000千円, 19.5％, 皆増; null where it is no figure. */
export function parseQuestion(typed: string, words: Words): FigureQuestion | null {
  const plain = bare(typed);
  const wordy = (["figure.allNew", "figure.allGone"] as const).find((name) => bare(say(words, name)) === plain);
  if (wordy !== undefined) return { text: say(words, wordy), value: null, isPercent: false, words };
  const [, sign = "", digits, unit = ""] = /^([-+\u2212\u25b2\u25b3]?)(\d+(?:\.\d+)?)(\D*)$/.exec(plain) ?? [];
  const isPercent = unit === "%";
  if (digits === undefined || !(isPercent || unit === "" || isUnit(unit, words))) return null;
  const isNegative = sign !== "" && sign !== "+";
  const value = isNegative ? -Number(digits) : Number(digits);
  return { text: `${isNegative ? "-" : ""}${digits}${isPercent ? "%" : ""}`, value, isPercent, words };
}

/** Half-width and in small letters, without spaces and commas. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s,\u3001]/g, "")
    .toLowerCase();
}

/** A unit of either language, or of the dataset's own: papers may have been asked for in another one. */
function isUnit(unit: string, words: Words): boolean {
  const units = [standard.ja, standard.en, words].flatMap(({ texts }) =>
    (["unit.money", "unit.programs", "unit.items", "workbook.unitProjects"] as const).flatMap((name) =>
      formsOf(texts[name]),
    ),
  );
  return ["pj", ...units.map(bare)].includes(unit);
}

function formsOf(word: Word): string[] {
  return typeof word === "string" ? [word] : [word.one, word.other];
}
