import { compact } from "../language/printed-text.ts";
import { type HeaderField, headerLabelAt } from "./header-labels.ts";
import type { SourceLine } from "./source-line.ts";

export type FormValues = Readonly<Record<TextField, readonly string[]>>;

/** The lines and values of each field of a form; `unsure` are fields whose value stood apart from the label. */
type FormFields = {
  readonly values: FormValues;
  readonly lines: ReadonlyMap<HeaderField, readonly SourceLine[]>;
  readonly unsure: readonly TextField[];
};

type Slot = {
  readonly field: HeaderField;
  readonly lines: SourceLine[];
  readonly values: string[];
  readonly valueLines: SourceLine[];
};

type TextSlot = Slot & { readonly field: TextField };

/** Fields by their labels; where labels stand in one group and values in another, by what a value looks like. */
export function formFields(lines: readonly SourceLine[]): FormFields {
  const { before, slots } = slotsOf(lines);
  const unsure = [...giveLeading(before, slots), ...spreadGroups(slots)];
  const values = Object.fromEntries(
    (["projects", "name", "lead", "amed", "related"] as const).map((field) => [
      field,
      slots.filter((slot) => slot.field === field).flatMap((slot) => slot.values),
    ]),
  ) as Record<TextField, string[]>;
  const taken = new Map<HeaderField, SourceLine[]>();
  for (const slot of slots)
    taken.set(slot.field, [...(taken.get(slot.field) ?? []), ...slot.lines, ...slot.valueLines]);
  return { values, lines: taken, unsure };
}

function slotsOf(lines: readonly SourceLine[]): { before: SourceLine[]; slots: Slot[] } {
  const before: SourceLine[] = [];
  const slots: Slot[] = [];
  for (let at = 0; at < lines.length; ) {
    const label = headerLabelAt(lines, at);
    const line = lines[at];
    if (line === undefined) break;
    if (label === undefined) {
      const slot = slots.at(-1);
      if (slot === undefined) before.push(line);
      else addValue(slot, line);
      at++;
      continue;
    }
    const values = label.value === "" ? [] : [label.value];
    slots.push({ field: label.field, lines: lines.slice(at, at + label.lines), values, valueLines: [] });
    at += label.lines;
  }
  return { before, slots };
}

function addValue(slot: Slot, line: SourceLine): void {
  slot.values.push(line.text);
  slot.valueLines.push(line);
}

/** Values before the first label belong to the fields whose labels were lost. */
function giveLeading(before: readonly SourceLine[], slots: Slot[]): TextField[] {
  const lost = (["projects", "name"] as const).filter((field) => !slots.some((slot) => slot.field === field));
  const given: TextField[] = [];
  for (const line of before) {
    const field = lost.find((one) => looksLike[one](compact(line.text)));
    if (field === undefined) continue;
    slots.unshift({ field, lines: [], values: [line.text], valueLines: [line] });
    given.push(field);
  }
  return given;
}

/** Labels without values, followed by one that has the values of all: they are dealt out in order. */
function spreadGroups(slots: readonly Slot[]): TextField[] {
  const spread: TextField[] = [];
  for (let at = 0; at < slots.length; at++) {
    const group = labelsInRow(slots, at);
    if (!spreadValues(group)) continue;
    spread.push(...group.map((slot) => slot.field));
    at += group.length - 1;
  }
  return spread;
}

/** Gives the values of a group's last slot to the slots that they fit; false where they stay. */
function spreadValues(group: readonly TextSlot[]): boolean {
  const last = group.at(-1);
  if (last === undefined || group.length < 2 || last.values.length < 2) return false;
  const values = last.valueLines.length === last.values.length ? last.values : [];
  const dealt = dealValues(
    values,
    group.map((slot) => slot.field),
  );
  if (dealt === undefined) return false;
  const lines = last.valueLines.splice(0);
  last.values.splice(0);
  dealt.forEach((slot, index) => {
    const target = group[slot];
    const line = lines[index];
    if (target !== undefined && line !== undefined) addValue(target, line);
  });
  return true;
}

/** From `at`: slots without a value, and the one after them that has some. */
function labelsInRow(slots: readonly Slot[], at: number): TextSlot[] {
  const end = slots.findIndex((slot, index) => index >= at && (slot.values.length > 0 || slot.field === "budget"));
  const group = slots.slice(at, end < 0 ? slots.length : end + 1);
  return group.every(isTextSlot) ? group : [];
}

function isTextSlot(slot: Slot): slot is TextSlot {
  return slot.field !== "budget";
}

/** For each value the label it belongs to, in order; undefined where the values fit no order of the labels. */
function dealValues(values: readonly string[], fields: readonly TextField[]): number[] | undefined {
  const best = dealFrom(values.map(compact), fields, 0);
  return best?.slots;
}

type Deal = { readonly score: number; readonly slots: number[] };

/** How the values that are left fit the labels from this one on. */
function dealFrom(values: readonly string[], fields: readonly TextField[], field: number): Deal | undefined {
  const name = fields[field];
  if (name === undefined) return values.length === 0 ? { score: 0, slots: [] } : undefined;
  let best: Deal | undefined;
  for (let count = name === "related" ? 0 : 1; count <= Math.min(4, values.length); count++) {
    const rest = dealFrom(values.slice(count), fields, field + 1);
    if (rest === undefined) continue;
    const fits = count > 0 && looksLike[name](values.slice(0, count).join(""));
    const score = rest.score + (fits ? 10 : 0) - Math.max(0, count - 1);
    if (best === undefined || score > best.score) {
      best = { score, slots: [...Array.from({ length: count }, () => field), ...rest.slots] };
    }
  }
  return best;
}

/** A field of the form whose value is text. */
type TextField = Exclude<HeaderField, "budget">;

/** What a whole value of each field looks like, spaces and widths aside. */
const looksLike: Readonly<Record<TextField, (text: string) => boolean>> = {
  projects: (text) => /(PJ|プロジェクト)$/.test(text),
  name: (text) => /(事業|プログラム)(\([^()]*\))?$/.test(text) && !/(部|課|室)$/.test(text),
  lead: (text) =>
    /(局|官房|部)/.test(text) && /(課|室|局|付|官房)$/.test(text) && !/(事業部|研究開発部|推進部)/.test(text),
  amed: (text) => /(事業部|研究開発部|推進部|開発部)/.test(text),
  related: (text) => /^(無し?|なし|-|ー)$/.test(text) || (/(局|部|課)/.test(text) && /(課|室|局)$/.test(text)),
};
