import { standard } from "../../../words/paper-words.ts";
import type { Period, SourceRange } from "../../../model/field-types.ts";
import type { Target } from "../../../model/kpi.ts";
import { nameKey } from "../../../model/names.ts";
import type { Offices } from "../../../model/program.ts";
import { yearRange } from "../../format/era-text.ts";
import { amountText, noFigure, numberText, targetText } from "../../format/figure-text.ts";
import { type Speaker, type ValueShape, value } from "./shape.ts";

export function text(label: string): ValueShape {
  return value(label, (one: string) => one);
}

/** The text that its item is known by. */
export function nameText(label: string): ValueShape {
  return value(label, (one: string) => one, { isName: true });
}

export function texts(label: string): ValueShape {
  return value(label, (list: Offices["amed"]) => list.join("、") || noFigure(standard.ja));
}

/** Money, of which a difference can be told. */
export function amount(label: string): ValueShape {
  return value(label, (one: number | null) => amountText(one, standard.ja), { unit: "千円" });
}

export function figure(label: string): ValueShape {
  return value(label, (one: number) => numberText(one, standard.ja), { unit: "" });
}

/** A number that is a name, such as a programme's. */
export function number(label: string): ValueShape {
  return value(label, (one: number) => String(one));
}

export function words(label: string, names: Readonly<Record<string, string>>): ValueShape {
  return value(label, (one: string) => names[one] ?? one);
}

export function projectNames(label: string): ValueShape {
  return value(label, (ids: readonly string[], speaker) => ids.map((id) => speaker.projectName(id)).join("、"));
}

export function projectName(label: string): ValueShape {
  return value(label, (id: string, speaker: Speaker) => speaker.projectName(id));
}

export function target(label: string): ValueShape {
  return value(label, (one: Target) => targetText(one, standard.ja, one.unit));
}

/** What no paper prints. */
export function id(label = "ID"): ValueShape {
  return value(label, (one: string) => one, { isUnprinted: true });
}

/** What the source prints, and the years where it does not say them so. */
export function period(label: string): ValueShape {
  return value(label, (one: Period) => {
    const years = yearRange(one, standard.ja);
    if (one.text === undefined) return years;
    return years === "" || nameKey(years) === nameKey(one.text) ? one.text : `${one.text}（${years}）`;
  });
}

export function source(label = "出典の箇所"): ValueShape {
  return value(label, ({ from, to }: SourceRange) => (from === to ? `${from}行` : `${from}～${to}行`), {
    isUnprinted: true,
  });
}
