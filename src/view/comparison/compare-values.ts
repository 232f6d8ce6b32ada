import type { DataPath } from "../../base/place.ts";
import { filled, say, type Words } from "../../words/paper-words.ts";
import { noFigure, numberText } from "../format/figure-text.ts";
import { change } from "../money/change.ts";
import type { ChangedItem, FieldChange } from "./field-change.ts";
import type { Speaker, ValueShape } from "./field-shape.ts";

/** A value that differs, in words. */
export function compareValues(shape: ValueShape, versions: Versions, telling: Telling): FieldChange {
  const { old, new: now, oldPath, newPath } = versions;
  const { isUnprinted, isName } = shape;
  const speaker = telling.speakers.new;
  const unit = unitOf(shape, speaker.words);
  const difference = unit === undefined ? undefined : differenceOf(old, now, speaker.words);
  return {
    kind: old === undefined ? "added" : now === undefined ? "removed" : "changed",
    label: shape.label?.(speaker) ?? "",
    ...(telling.item === undefined ? {} : { item: telling.item }),
    ...(old === undefined ? {} : { oldValue: old, oldPath }),
    ...(now === undefined ? {} : { newValue: now, newPath }),
    ...printed(shape, versions, telling),
    ...(unit === undefined ? {} : { unit }),
    ...(difference === undefined ? {} : { difference }),
    ...(isUnprinted === undefined ? {} : { isUnprinted }),
    ...(isName === undefined ? {} : { isName }),
  };
}

/** Values may differ in what papers do not print: then the data themselves are shown. */
function printed(
  shape: ValueShape,
  { old, new: now }: Versions,
  { speakers }: Telling,
): Pick<FieldChange, "old" | "new"> {
  const texts = { old: textOf(shape, old, speakers.old), new: textOf(shape, now, speakers.new) };
  const isTold = old === undefined || now === undefined || texts.old !== texts.new;
  const shown = isTold ? texts : { old: JSON.stringify(old), new: JSON.stringify(now) };
  return {
    ...(shown.old === undefined ? {} : { old: shown.old }),
    ...(shown.new === undefined ? {} : { new: shown.new }),
  };
}

function textOf(shape: ValueShape, found: unknown, speaker: Speaker): string | undefined {
  return found === undefined ? undefined : shape.print(found, speaker);
}

/** 千円; "" for figures without a unit, undefined for what is no figure. */
function unitOf({ unit }: ValueShape, words: Words): string | undefined {
  return unit === "none" ? "" : unit && filled(words.texts[unit], {});
}

/** 1,070,000千円; no figure has no unit. */
export function withUnit(text: string | undefined, unit: string | undefined, words: Words): string | undefined {
  if (text === undefined || unit === undefined || unit === "" || text === noFigure(words)) return text;
  return say(words, "comparison.withUnit", { figure: text, unit });
}

/** ＋6,189 or ▲50,000; undefined where a side has no figure. */
function differenceOf(old: unknown, now: unknown, words: Words): string | undefined {
  if (typeof old !== "number" || typeof now !== "number") return undefined;
  const compared = change(old, now);
  if (compared.kind === "unknown") return undefined;
  const difference = compared.difference;
  // Figures that are no money may have a fraction, which subtraction must not lengthen.
  return `${difference > 0 ? say(words, "sign.positive") : ""}${numberText(difference, words)}`;
}

/** Two versions of a value with their paths; undefined where a version lacks it. */
export type Versions = {
  readonly old: unknown;
  readonly new: unknown;
  readonly oldPath: DataPath;
  readonly newPath: DataPath;
};

/** What a value is told in, and whether it is told inside an item of a list. */
export type Telling = {
  readonly speakers: { readonly old: Speaker; readonly new: Speaker };
  readonly item?: ChangedItem;
};
