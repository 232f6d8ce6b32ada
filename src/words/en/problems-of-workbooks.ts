import type { Sentences } from "../form/sentence.ts";

/** Why Excel does not take a name. */
export type NameFault =
  | { readonly why: "empty" | "unseen" | "apostrophe" | "kept" | "start" | "cell" }
  | { readonly why: "long"; readonly length: number; readonly most: number }
  | { readonly why: "sheet-sign" | "name-sign"; readonly sign: string }
  | { readonly why: "code"; readonly code: string };
/** Why Excel does not take a formula. */
export type FormulaFault =
  | { readonly why: "empty" | "quote" | "closed" | "open" }
  | { readonly why: "long" | "text"; readonly length: number; readonly most: number };
/** What a name is of: a table has its headers. */
export type NamedThing = { readonly kind: "sheet" | "table" | "name" | "defined" } | { readonly table: string };
/** Why a reference of a formula leads nowhere. */
export type ReferenceFault =
  | { readonly why: "form" | "no-table" | "no-row" }
  | { readonly why: "table" | "item" | "rows" | "total"; readonly name: string }
  | { readonly why: "column"; readonly name: string; readonly table: string };
type Unknown = { readonly name: string; readonly near: readonly string[]; readonly known: readonly string[] };
type Clash = { readonly of: NamedThing; readonly before: string; readonly name: string };
type LongMessage = { readonly part: string; readonly field: string; readonly length: number; readonly most: number };
type Series = { readonly series: string; readonly chart: string; readonly values: number; readonly categories: number };

/** Templates of workbooks, what a view makes of them, and charts. */
export const problemsOfWorkbooks = {
  "template-cell.name": ({ of, name, fault }: { of: NamedThing; name: string; fault: NameFault }) => ({
    message: `${nameOf(of)} ${shown(name)} ${nameText(fault)}`,
    hint: "choose another one",
  }),
  "template-cell.clash": ({ of, before, name }: Clash) => ({
    message:
      before === name
        ? `two ${namesOf(of)} are called ${shown(name)}`
        : `Excel takes the ${namesOf(of)} ${shown(before)} and ${shown(name)} for the same`,
    hint: ownName,
  }),
  "template-cell.formula": ({ formula, fault }: { formula: string; fault: FormulaFault }) => ({
    message: `the formula ${cut(formula, 300)} ${formulaText(fault)}`,
  }),
  "template-cell.value": ({ value, formula, isKey }: { value: string; formula: string; isKey: boolean }) => ({
    message: `the value ${JSON.stringify(value)} cannot stand where the formula ${cut(formula, 300)} has it`,
    hint: isKey
      ? "the key of an item stands in a reference, such as [initial.{{key}}]"
      : 'put quotation marks around the expression: "{{…}}"',
  }),
  "template-cell.format": ({ format, length, most }: { format: string; length: number; most: number }) => ({
    message: `the number format ${JSON.stringify(format)} ${length > most ? `has ${length} characters, and Excel takes ${most}` : "has a bracket or quotation mark without its counterpart"}`,
    hint: "try the format in Excel: Format Cells, Custom",
  }),
  "template-cell.result": () => ({ message: "a formula needs value: the field with its result" }),
  "template-cell.contents": () => ({ message: "a cell needs either text or value or rich" }),
  "template-cell.row-id": ({ table }: { table: string }) => ({
    message: `the table ${table} has inputs but no rowId`,
    hint: "rowId names the column of ids",
  }),
  "template-cell.rows": ({ table }: { table: string }) => ({
    message: `the table ${table} has inputs but no rows`,
    hint: "inputs stand in rows of data",
  }),
  "template-cell.untold": () => ({
    message: "there are inputs, but nothing says what the workbook is when it comes back",
    hint: "add review: { edition: FIELD, paper: FIELD } at the top of the template",
  }),
  "template-cell.unprotected": () => ({
    message: "a sheet with inputs is not protected",
    hint: "add protect: true to the sheet",
  }),
  "template-cell.field-twice": () => ({
    message: "two columns of the table have the same input field",
    hint: "give each its own field",
  }),
  "template-cell.typed": () => ({
    message: "an input is typed, so its column has neither formula nor text",
    hint: "keep value only",
  }),
  "template-cell.message": ({ part, field, length, most }: LongMessage) => ({
    message: `the ${part} of the input "${field}" has ${length} characters, and Excel takes ${most}`,
    hint: "shorten it",
  }),
  "template-reference.nowhere": ({ source, formula }: { source: string; formula: string }) => ({
    message: `the reference ${source} in the formula ${cut(formula, 300)} leads nowhere`,
    hint: forms,
  }),
  "template-reference.alone": ({ formula }: { formula: string }) => ({
    message: `${cut(formula, 300)} is not one reference`,
    hint: forms,
  }),
  "template-reference.wrong": ({ source, fault }: { source: string; fault: ReferenceFault }) => ({
    message: `${source} ${referenceText(fault)}`,
    hint: forms,
  }),
  "template-reference.unknown": ({ what, name, near, known }: Unknown & { what: keyof typeof whats }) => ({
    message: `there is no ${whats[what]} "${name}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : `known here: ${known.join(", ") || "none"}`,
  }),
  "template-reference.measure": ({ name, near, known }: Unknown) => ({
    message: `there is no measure "${name}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : `measures are ${known.join(", ")}`,
  }),
  "template-reference.operand": ({ measure, operand }: { measure: string; operand: string }) => ({
    message: `the formula of the measure "${measure}" needs a column of the measure "${operand}" in its table`,
    hint: `add a column with measure: ${operand}, or write the formula and its totals yourself`,
  }),
  "text-too-long": ({ start, length, most }: { start: string; length: number; most: number }) => ({
    message: `the text ${JSON.stringify(start)}… has ${length} characters, and a cell holds ${most}`,
    hint: "shorten the text",
  }),
  "chart-shape.series": ({ series, chart, values, categories }: Series) => ({
    message: `the series "${series}" of the chart "${chart}" has ${values} values for ${categories} categories`,
  }),
  "chart-shape.empty": ({ chart }: { chart: string }) => ({ message: `the chart "${chart}" has no figures` }),
} satisfies Sentences;

const ownName = "give each its own name";

const forms = "write [column], [column.item], [column@rows] or [table!column@total] with keys of the template";

const whats = { column: "column", total: "totals row", format: "format", style: "style" } as const;

function nameOf(of: NamedThing): string {
  if ("table" in of) return `a header of the table ${of.table},`;
  return of.kind === "defined" || of.kind === "name" ? "the defined name" : `the ${of.kind} name`;
}

function namesOf(of: NamedThing): string {
  if ("table" in of) return `columns of the table ${of.table}`;
  return { sheet: "sheets", table: "tables", defined: "names", name: "tables or names" }[of.kind];
}

function nameText(fault: NameFault): string {
  if (fault.why === "long") return `has ${fault.length} characters, and Excel takes ${fault.most}`;
  if (fault.why === "sheet-sign") return `holds ${fault.sign}, which Excel allows in no sheet name`;
  if (fault.why === "name-sign")
    return `holds ${JSON.stringify(fault.sign)}: letters, digits, _ and points are allowed`;
  if (fault.why === "code") return `holds ${fault.code}, which Excel reads as a single character`;
  return nameFaults[fault.why];
}

const nameFaults = {
  empty: "is empty",
  unseen: "holds a line break or another character that cannot be seen",
  apostrophe: "begins or ends with an apostrophe, which Excel does not allow",
  kept: "is one that Excel keeps for itself",
  start: "does not begin with a letter or _",
  cell: "is what Excel calls a cell",
} as const;

function formulaText(fault: FormulaFault): string {
  if (fault.why === "long") return `has ${fault.length} characters, and Excel takes ${fault.most}`;
  if (fault.why === "text")
    return `holds a text of ${fault.length} characters, and Excel takes ${fault.most} in a formula`;
  return formulaFaults[fault.why];
}

const formulaFaults = {
  empty: "is empty",
  quote: "has a quotation mark that is not closed",
  closed: "closes a parenthesis that is not open",
  open: "has a parenthesis that is not closed",
} as const;

function referenceText(fault: ReferenceFault): string {
  if (!("name" in fault)) return referenceFaults[fault.why];
  if (fault.why === "table") return `names the table "${fault.name}", which is not there`;
  if (fault.why === "column") return `names the column "${fault.name}", which ${fault.table} does not have`;
  if (fault.why === "item") return `names an item, but the column "${fault.name}" is not repeated`;
  if (fault.why === "rows") return `asks for rows, but ${fault.name} has totals only`;
  return `names the totals row "${fault.name}", which is not there`;
}

const referenceFaults = {
  form: "is no reference",
  "no-table": "names no table",
  "no-row": "must say which row of the other table: @rows or @total",
} as const;

function shown(name: string): string {
  return JSON.stringify(cut(name, 60));
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
