import { fieldPhrases as enPhrases, fields as en } from "./en/fields.ts";
import type { FieldPhrases, FieldRow, NamedRecord } from "./form/field-row.ts";
import { fieldPhrases as jaPhrases, fields as ja } from "./ja/fields.ts";
import { fullWidth, japaneseYear } from "./form/japanese-year.ts";
import type { Language } from "./language.ts";
import { filled, standard, type Words } from "./paper-words.ts";

/** A field of the model, by the group that it stands in: `kpi.indicator`. */
export type FieldName = keyof typeof en;

/** The table of every field in each language: a field that one of them lacks does not compile. */
const tables: Readonly<Record<Language, Readonly<Record<FieldName, FieldRow>>>> = { en, ja };
export const phrasesOf: Readonly<Record<Language, FieldPhrases>> = { en: enPhrases, ja: jaPhrases };

/** What a field is called, its unit and what belongs there. */
export function fieldRow(name: FieldName, language: Language): FieldRow {
  return tables[language][name];
}

/** What the papers of a dataset call a field; a dataset may have a word of its own for it. */
export function paperLabel(name: FieldName, { texts }: Words): string {
  return filled(texts[`field.${name}`], {});
}

/** What they call a single one, of a field that holds several. */
export function paperItemLabel(name: FieldName, words: Words): string {
  const { label, item = label } = fieldRow(name, words.language);
  const found = paperLabel(name, words);
  return found === label ? item : found;
}

/** A label that stands by itself: Initial budget. */
export function asTitle(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The field of a group by its key in the data; undefined where the model has none of that name. */
export function fieldIn(group: string, key: string): FieldName | undefined {
  const name = `${group}.${key}`;
  return Object.hasOwn(en, name) ? (name as FieldName) : undefined;
}

/** The group that a field holds, or that each item of it is; undefined for one that holds values alone. */
export function groupOf(name: FieldName): string | undefined {
  return (groups as Partial<Record<FieldName, string>>)[name];
}

/** The group of the fields of a whole record, by the kind of its file. */
export function recordGroup(kind: string): string {
  return kind === "projects" ? "project" : kind;
}

const groups = {
  "edition.sources": "sourceDocument",
  "program.offices": "offices",
  "program.budget": "budget",
  "program.scope": "scopeItem",
  "scopeItem.source": "range",
  "program.kpis": "kpi",
  "kpi.target": "target",
  "kpi.period": "period",
  "kpi.source": "range",
  "program.results": "topic",
  "program.continuing": "topic",
  "program.new": "topic",
  "topic.period": "period",
  "topic.source": "range",
  "program.notes": "notes",
  "program.strategies": "strategy",
  "strategy.source": "range",
  "program.related": "related",
  "related.source": "range",
  "program.source": "programSource",
  "meeting.time": "time",
  "meeting.agenda": "agendaItem",
  "meeting.references": "meetingPaper",
  "agendaItem.papers": "meetingPaper",
  "meetingPaper.briefings": "programChoice",
  "meetingPaper.summaries": "programChoice",
  "review.files": "reviewFile",
  "review.changes": "reviewChange",
  "journal.from": "journalSource",
  "journal.files": "journalFile",
  "journal.changes": "journalChange",
} as const satisfies Partial<Record<FieldName, string>>;

type Path = readonly (string | number)[];

/** A field of a record: its path there, and the names of the items of lists on the way, by the place of their step. */
export type SpokenField = {
  readonly record: NamedRecord;
  readonly path: Path;
  readonly names?: readonly (string | null)[];
};

/** A field in words: 標本創薬研究事業の令和７年度当初予算額, target figure of KPI 3 “…” of …. */
export function fieldText({ record, path, names = [] }: SpokenField, language: Language): string {
  const phrases = phrasesOf[language];
  // A file of PJs is a list of them.
  const skip = record.kind === "projects" && typeof path[0] === "number" ? 1 : 0;
  const walk = { group: recordGroup(record.kind), path: path.slice(skip), names: names.slice(skip) };
  const steps = spokenSteps(walk, language);
  return steps.length === 0 ? phrases.record(record) : phrases.within([phrases.record(record), ...steps]);
}

type Walk = { readonly group: string; readonly path: Path; readonly names: readonly (string | null)[] };

/** Items of lists on the way, and the last field itself: what stands between says nothing more. */
function spokenSteps({ group, path, names }: Walk, language: Language): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const name = fieldIn(group, String(key));
  if (name === undefined) return [String(key)];
  const [at] = rest;
  const within = groupOf(name);
  const inner = (skip: number) =>
    within === undefined
      ? []
      : spokenSteps({ group: within, path: path.slice(skip), names: names.slice(skip) }, language);
  if (typeof at === "number") return [itemText(name, { at, name: names[1] ?? "" }, language), ...inner(2)];
  return at === undefined || within === undefined ? [keyedText(name, rest, language)] : inner(1);
}

function itemText(field: FieldName, { at, name }: { at: number; name: string }, language: Language): string {
  const { label, item = label } = fieldRow(field, language);
  return phrasesOf[language].item(item, digits(at + 1, language), name);
}

/** Japanese running text sets single digits full-width: ３件目, 令和７年度. */
function digits(number: number | string, language: Language): string {
  const text = String(number);
  return language === "ja" && /^\d$/.test(text) ? fullWidth(text) : text;
}

/** 令和７年度, FY2025 */
function yearText(year: number, language: Language): string {
  const { era, year: eraYear } = japaneseYear(new Date(Date.UTC(year, 4, 1)));
  return filled(standard[language].texts["year.fiscal"], { era, eraYear: digits(eraYear, language), year });
}

/** A field whose values are kept by fiscal year, or by another key: 令和７年度当初予算額. */
function keyedText(field: FieldName, keys: Path, language: Language): string {
  const phrases = phrasesOf[language];
  const { label } = fieldRow(field, language);
  const [year, key] = keys.map(String);
  if (year === undefined) return label;
  if (!/^(19|20)\d\d$/.test(year)) return phrases.entry(label, year);
  const ofYear = (name: string) => phrases.ofYear(name, yearText(Number(year), language));
  return key === undefined ? ofYear(label) : phrases.part(ofYear(fieldRow("budget.initial", language).label), key);
}

/** What a record calls itself, and what the items of lists on the way to a field are called there. */
export function namesOnTheWay(record: unknown, path: Path): Omit<NamedRecord, "kind"> & Pick<SpokenField, "names"> {
  const names = path.map((step, index) =>
    typeof step === "number" ? nameOf(path.slice(0, index + 1).reduce(inside, record)) : null,
  );
  const [id, no, name] = [inside(record, "id"), inside(record, "no"), nameOf(record)];
  return {
    id: typeof id === "string" ? id : "",
    ...(name === null ? {} : { name }),
    ...(typeof no === "number" ? { no } : {}),
    names,
  };
}

function inside(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** PJs, programmes and what they are related to have names, meetings a body, KPIs an indicator, all others a title. */
function nameOf(value: unknown): string | null {
  const found = ["name", "title", "indicator", "body"].map((key) => inside(value, key));
  return (found.find((one) => typeof one === "string" && one !== "") as string | undefined) ?? null;
}
