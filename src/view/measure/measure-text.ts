import type { Words } from "../../words/paper-words.ts";
import { numberText, rateText } from "../format/figure-text.ts";
import { definitions } from "./definitions.ts";
import type { Measure } from "./measure.ts";

/** A measure as papers print it, without its unit but for ％: 2,973,107, ▲50,000, 19.5％. */
export function measureText({ name, value }: Pick<Measure, "name" | "value">, words: Words): string {
  if (typeof value === "string") return value;
  if (isRatio(name)) return rateText(value, words);
  return numberText(value, words);
}

const fractions = definitions.filter(({ unit }) => unit === "percent").map(({ id }) => id.split(".").at(-1));
const ratios = new RegExp(`/(${[...new Set(fractions), "achievement"].join("|")})(/|$)`);

/** Whether a measure is a fraction that is printed as a percentage. A target of 20 ％ is stored as 20 and is none. */
export function isRatio(name: string): boolean {
  return ratios.test(name);
}
