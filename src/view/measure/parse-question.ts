import { say, standard, type WordName } from "../../words/paper-words.ts";

/** A figure as somebody types it. */
export type FigureQuestion = {
  /** Half-width, without separators and unit: -50000, 19.5%, 皆増 */
  readonly text: string;
  /** null for 皆増 and 皆減 */
  readonly value: number | null;
  readonly isPercent: boolean;
};

/** 2,973,107, ２９７３１０７, ▲50,000, △50,000千円, 19.5％, 皆増; null where it is no figure. */
export function parseQuestion(typed: string): FigureQuestion | null {
  const plain = plainText(typed);
  if (changeWords.includes(plain)) return { text: plain, value: null, isPercent: false };
  const [, sign = "", digits, unit = ""] = figure.exec(plain) ?? [];
  if (digits === undefined) return null;
  const isNegative = sign !== "" && sign !== "+";
  const isPercent = unit === "%";
  const value = isNegative ? -Number(digits) : Number(digits);
  return { text: `${isNegative ? "-" : ""}${digits}${isPercent ? "%" : ""}`, value, isPercent };
}

function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s,\u3001]/g, "");
}

function inEachLanguage(names: readonly WordName[]): string[] {
  const texts = Object.values(standard).flatMap((words) => names.map((name) => say(words, name as "unit.money")));
  return texts.map(plainText).filter((text) => text !== "");
}

const changeWords = inEachLanguage(["figure.allNew", "figure.allGone"]);
const units = inEachLanguage(["unit.percent", "unit.money", "unit.programs", "unit.items", "workbook.unitProjects"]);
/** Signs: hyphen, plus, minus, black and white triangle. */
const figure = new RegExp(`^([-+\u2212\u25b2\u25b3]?)(\\d+(?:\\.\\d+)?)(${units.join("|")})?$`);
