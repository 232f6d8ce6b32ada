import { type Wording, type Words, wordsOf } from "../../../words/paper-words.ts";
import type { RichValue, SheetValue } from "./sheet-layout.ts";

/**
 * The language of {{expressions}}: compiles a text to a function that fills it in. Given from outside.
 *
 * `escape` is what each value goes through on its way into the text.
 */
export type CompileExpression = (text: string, escape?: (value: string) => string) => (context: object) => string;

/** Fills in texts of a template for one view. */
export type Expander = (text: string, inner?: object) => string;

/**
 * Each text is compiled once for all workbooks, and filled in once for each record: a repeated column names its field in every row.
 *
 * @param view what {{field}} names at the top; with an inner record (a row, an item) that record's fields are named,
 * and the view's by {{../field}}, as inside {{#each}}
 */
export function createExpander(compile: CompileExpression, view: object): Expander {
  const compiled = compiledBy.get(compile) ?? new Map<string, Filled>();
  compiledBy.set(compile, compiled);
  const filled = new WeakMap<object, Map<string, string>>();
  const compileOnce = (text: string) => remember(compiled, text, () => compile(text));
  const fillIn = (text: string, inner: object) => {
    if (inner === view) return compileOnce(text)(view);
    return compileOnce(innerText(text))({ ...view, [innerName]: inner });
  };
  return (text, inner = view) => {
    if (!text.includes("{{")) return text;
    const known = filled.get(inner) ?? new Map<string, string>();
    filled.set(inner, known);
    return remember(known, text, () => fillIn(text, inner));
  };
}

/** The text as it is compiled for a record inside the view. */
export function innerText(text: string): string {
  return `{{#with ${innerName}}}${text}{{/with}}`;
}

type Filled = (context: object) => string;
const compiledBy = new WeakMap<CompileExpression, Map<string, Filled>>();
const innerName = "innerRecord";

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** The words that a paper is printed in, by its view. */
export function wordsIn(view: { readonly wording?: Wording }): Words {
  return wordsOf(view.wording ?? {});
}

/** A field by its dotted path: `initial.2025`. undefined where a step is missing. */
export function readField(record: unknown, path: string): unknown {
  // Most paths have one step, and a large workbook reads them a million times.
  if (!path.includes(".")) return stepInto(record, path);
  return path.split(".").reduce<unknown>(stepInto, record);
}

function stepInto(inner: unknown, step: string): unknown {
  if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step)) return undefined;
  return (inner as Record<string, unknown>)[step];
}

/**
 * A list of records by its path; empty where there is none.
 *
 * A list of a view holds items of one kind, so one look tells: those of a long list are made each time they are read.
 */
export function readList(record: unknown, path: string): readonly object[] {
  const list = readField(record, path);
  return Array.isArray(list) && typeof list[0] === "object" && list[0] !== null ? (list as object[]) : [];
}

/** Whether something stands under `when` in the view: neither null, false, 0 nor an empty text or list. */
export function isWanted(view: object, { when }: { readonly when?: string | undefined }): boolean {
  if (when === undefined) return true;
  const found = readField(view, when);
  return Array.isArray(found) ? found.length > 0 : Boolean(found);
}

/** The pieces of a text by their field: a list of records with `text` and `isMarked`. Empty pieces are left out. */
export function readRichText(record: object, path: string): RichValue {
  const pieces = readList(record, path).map((piece) => piece as Partial<RichValue["pieces"][number]>);
  return {
    pieces: pieces.map(({ text = "", isMarked = false }) => ({ text, isMarked })).filter(({ text }) => text !== ""),
  };
}

/** The text of a cell that holds one; undefined for figures, dates, formulas and empty cells. */
export function textOf(value: RichValue): string;
export function textOf(value: SheetValue): string | undefined;
export function textOf(value: SheetValue): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || !("pieces" in value)) return undefined;
  return value.pieces.map(({ text }) => text).join("");
}
