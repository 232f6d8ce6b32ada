import type { Period } from "../../model/field-types.ts";
import type { Target } from "../../model/kpi.ts";

/** An indicator with the figure printed for it. `text` is the target as printed. */
export type TargetReading = {
  /** Empty for a figure that stands alone. */
  readonly indicator: string;
  readonly text: string;
  readonly target: Target;
  readonly period?: Period;
  /** False where the figure stood inside a sentence. */
  readonly sure: boolean;
};

const number = "(?:\\d+\\s?万\\s?\\d{1,3}(?:,?\\d{3})?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
const unit =
  "(?:万?件|万?人|億円|百万円|千円|[%名報本例回社編点種]|症例|品目|課題|施設|拠点|機関|[かカヶケ箇]所|[かカ]国|種類|報告|論文|地域|自治体|時間|日)";
const comparison = "(?:以上|以下|以内|程度|前後)";

/** Pattern (folded text) of a figure that may be a target, with named groups for `readFigure`. */
export const figurePattern =
  `(?<pre>約|およそ|概ね|年間|毎年度?|各年度?|累計|合計|合算:?\\s?|計)?\\s?(?<value>${number})\\s?(?:${unit})?(?:\\s?[~-]\\s?(?<max>${number}))?\\s?(?<unit>${unit})` +
  `\\s?(?<compare>${comparison})?\\s?(?<per>\\/\\s?年度?間?)?(?<compare2>${comparison})?`;

/** Pattern of a share told in words. */
export const sharePattern = "(?<half>過?半数)以上";

type Groups = Readonly<Record<string, string | undefined>>;

/** The target told by the groups of `figurePattern` or `sharePattern`; `printedUnit` keeps the source's width. */
export function readFigure(groups: Groups, printedUnit: string | undefined): Target {
  if (groups["half"] !== undefined) return { value: 50, comparator: ">=", unit: "％" };
  const max = groups["max"] === undefined ? undefined : numberOf(groups["max"]);
  return {
    value: numberOf(groups["value"]),
    ...(max === undefined ? {} : { max }),
    comparator: max === undefined ? comparatorOf(groups) : "range",
    ...(printedUnit === undefined ? {} : { unit: printedUnit }),
    ...(groups["per"] === undefined && !/^(年間|毎年|各年)/.test(groups["pre"] ?? "") ? {} : { per: "year" as const }),
    ...(groups["pre"] === "累計" ? { cumulative: true as const } : {}),
  };
}

/** A number as folded text prints it; 1万5,000 is one. */
export function numberOf(printed: string | undefined): number {
  const [ones = "", tenThousands = "0"] = (printed ?? "").replace(/[,\s]/g, "").split("万").toReversed();
  return Number(tenThousands) * 10_000 + Number(ones);
}

const comparators: Readonly<Record<string, Target["comparator"]>> = {
  以上: ">=",
  以下: "<=",
  以内: "<=",
  程度: "about",
  前後: "about",
};

function comparatorOf(groups: Groups): Target["comparator"] {
  const word = groups["compare"] ?? groups["compare2"];
  if (word !== undefined) return comparators[word] ?? "=";
  return /約|およそ|概ね/.test(groups["pre"] ?? "") ? "about" : "=";
}

/** A match of a pattern with named groups and the places of the groups (flag d). */
export type Found = RegExpExecArray & { groups: Record<string, string | undefined> };

/** A named part of what was found in a folded text, in the characters of the source, which stand in the same places. */
export function foundPart(text: string, found: Found, name: string): string {
  const place = found.indices?.groups?.[name];
  return place === undefined ? "" : text.slice(...place);
}
