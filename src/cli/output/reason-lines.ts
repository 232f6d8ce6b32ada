import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import type { Place } from "../../base/place.ts";
import type { Reason } from "../../pipeline/plan/reason.ts";
import { shownText } from "../../base/shown-text.ts";
import { type CommandWords, commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";
import { fieldText } from "../../words/field-words.ts";
import { reasonWords } from "../../words/reason-words.ts";

/** Reasons one below the other, the most telling first; of many, how many more there are. */
export function reasonLines(reasons: readonly Reason[], lang: Language, most = Infinity): string {
  const { builds } = commandWords(lang);
  const told = (reason: Reason) => reasonLine(reasonText(reason, lang), reasonPlace(reason), builds);
  const shown = reasons.slice(0, most).map(told);
  const more = reasons.length - shown.length;
  return [...shown, more > 0 ? `  ${builds.moreReasons(more)}\n` : ""].join("");
}

/** What made several papers due: each reason once, with the number of papers, the commonest first. */
export function groupedReasonLines(papers: readonly (readonly Reason[])[], most: number, lang: Language): string {
  const { builds } = commandWords(lang);
  const told = papers.flatMap((reasons) => reasons.map((reason) => ({ text: reasonText(reason, lang), reason })));
  const groups = [...groupBy(told, ({ text, reason }) => `${text}\n${reasonPlace(reason)}`).values()];
  const sorted = groups.toSorted((a, b) => b.length - a.length);
  const lines = sorted.slice(0, most).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const text = builds.times({ count: group.length, reason: first.text });
    return [reasonLine(text, reasonPlace(first.reason), builds)];
  });
  const more = sorted.length - lines.length;
  return [...lines, more > 0 ? `  ${builds.moreGroups(more)}\n` : ""].join("");
}

/** The place goes below where both do not fit a terminal of 80 columns. */
function reasonLine(text: string, place: string, words: BuildWords): string {
  if (place === "") return `  ${text}\n`;
  const isWide = stringWidth(text) + stringWidth(place) > 75;
  return isWide ? `  ${text}\n      ${place}\n` : `  ${words.reasonAt({ reason: text, place })}\n`;
}

type BuildWords = CommandWords["builds"];

/** A reason in words: `FY2025 initial budget of 革新的がん医療実用化研究事業 8,920,860 → 8,920,861`. */
export function reasonText(reason: Reason, lang: Language): string {
  const words = reasonWords[lang];
  switch (reason.why) {
    case "field":
      return changeText(reason, lang);
    case "record-added":
    case "record-removed":
      return words[reason.why](shownText(fieldText(reason.spoken, lang)));
    case "file-changed":
    case "file-added":
    case "file-removed":
      return words[reason.why](fileName(reason.file, lang));
    case "version":
      return words.version(reason.old, reason.now);
    case "date":
      return words.date(reason.old.slice(0, 10), reason.now.slice(0, 10));
    case "renamed":
      return words.renamed(shownText(reason.from));
    case "unwanted":
      return reason.to === undefined ? words.unwanted(shownText(reason.id)) : words.moved(shownText(reason.to));
    case "more":
      return words.more(reason.count);
    default:
      return words[reason.why]();
  }
}

/** Where a reason stands: `data/programs/cancer.yaml:17`; nothing for reasons that stand in no file. */
function reasonPlace(reason: Reason): string {
  return "place" in reason ? placeText(reason.place) : "";
}

function placeText({ file, line }: Place): string {
  return shownText(line === undefined ? file : `${file}:${line}`);
}

function changeText(reason: Extract<Reason, { why: "field" }>, lang: Language): string {
  const words = reasonWords[lang];
  const name = shownText(fieldText(reason.spoken, lang));
  const { old, now } = valueTexts(reason.old, reason.now, lang);
  if (reason.old === undefined) return words.fieldAdded(name, now);
  if (reason.now === undefined) return words.fieldRemoved(name, old);
  return words.fieldChanged(name, old, now);
}

function fileName(file: string, lang: Language): string {
  const isTemplate = /\.hbs$|\.yaml$|^reference\.docx$/.test(file);
  return isTemplate ? reasonWords[lang].template(shownText(file)) : shownText(file);
}

/**
 * Two states of a field for people: figures with commas, long texts cut down to where they differ.
 *
 * `undefined` is a field that is not there.
 */
export function valueTexts(old: unknown, now: unknown, lang: Language): { readonly old: string; readonly now: string } {
  const { builds } = commandWords(lang);
  if (typeof old !== "string" || typeof now !== "string")
    return { old: valueText(old, builds), now: valueText(now, builds) };
  const [a, b] = [Array.from(old), Array.from(now)];
  const before = countSame(a, b);
  const after = countSame(a.slice(before).toReversed(), b.slice(before).toReversed());
  return { old: builds.quoted(cut(a, before, after)), now: builds.quoted(cut(b, before, after)) };
}

const around = 4;
const longest = 16;

/** A text around the part that differs. */
function cut(characters: readonly string[], before: number, after: number): string {
  const [from, to] = [Math.max(0, before - around), Math.min(characters.length, characters.length - after + around)];
  const part = characters.slice(from, Math.min(to, from + longest + around));
  const isCut = from + part.length < characters.length;
  return shownText(`${from > 0 ? "…" : ""}${part.join("")}${isCut ? "…" : ""}`);
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, index) => character !== b[index]);
  return differs < 0 ? a.length : differs;
}

function valueText(value: unknown, words: BuildWords): string {
  if (value === undefined) return words.nothing;
  if (value === null) return words.noFigure;
  // Fiscal years have no commas.
  if (typeof value === "number") return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString("en-US");
  if (typeof value === "string") return words.quoted(cut(Array.from(value), 0, 0));
  return typeof value === "object" ? groupText(value, words) : JSON.stringify(value);
}

/** A list or group by what it is called. */
function groupText(value: object, words: BuildWords): string {
  if (Array.isArray(value)) return value.length === 1 ? valueText(value[0], words) : words.listOf(value.length);
  const named = value as Readonly<Record<string, unknown>>;
  const name = ["title", "indicator", "name", "id"].map((key) => named[key]).find((one) => typeof one === "string");
  if (name !== undefined) return valueText(name, words);
  return shownText(words.list(Object.entries(named).map(([key, one]) => `${key} ${valueText(one, words)}`)));
}
