import type { DataPath, Place } from "../../../base/place.ts";
import type { Problem } from "../../../base/problem.ts";
import { saidWords } from "./said-words.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import type { CellTemplate, ColumnTemplate, InputTemplate, TableTemplate } from "./table-template.ts";
import type { BlockTemplate, ChartTemplate, SheetTemplate, WorkbookTemplate } from "./workbook-template.ts";

/** Holds every field that a text with {{expressions}} names against the view's schema. Given from outside. */
export type CheckExpression = (source: { readonly file: string; readonly text: string }) => readonly Problem[];

/** Every field that a template names and the view does not have. */
export function checkMentions(template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  return walkTemplate(template.content)
    .flatMap(probesOf)
    .flatMap((probe) => faultsOf(probe, template, check));
}

/** A text in the language of {{expressions}} that is right exactly when a mention is; `offset` of the mention's own text in it. */
type Probe = { readonly mention: Mention; readonly text: string; readonly offset: number };

function probesOf(mention: Mention): Probe[] {
  const { text, kind, of, each } = mention;
  if (kind === "list") {
    const list = inside(of, `{{#each ${text}}}{{/each}}`, mention);
    return [{ ...list, offset: list.offset + "{{#each ".length }];
  }
  const said = saidWords(text).map((probe) => ({ mention, text: probe, offset: 0 }));
  if (kind === "text") return text.includes("{{") ? [inside(of, text, mention), ...said] : said;
  const field = inside(of, `{{${text.replace(/\{\{.*?\}\}/gu, "KEY")}}}`, mention);
  const path = { ...field, offset: field.offset + "{{".length };
  return text.includes("{{") ? [inside(each, text, mention), path] : [path];
}

function inside(list: string | undefined, text: string, mention: Mention): Probe {
  const open = list === undefined ? "" : `{{#each ${list}}}`;
  return { mention, text: `${open}${text}${list === undefined ? "" : "{{/each}}"}`, offset: open.length };
}

function faultsOf(probe: Probe, template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  const { mention, text, offset } = probe;
  return check({ file: template.source.file, text }).flatMap((problem) => {
    const at = problem.place?.line === 1 ? (problem.place.col ?? 1) - 1 - offset : 0;
    // A fault before the text is one of the list around it, which is probed by itself.
    return at < 0 && mention.kind !== "list"
      ? []
      : [{ ...problem, place: placeIn(template, mention, Math.max(at, 0)) }];
  });
}

function placeIn({ source, places }: ParsedWorkbookTemplate, { path }: Mention, at: number): Place {
  const place = places()(path);
  const line = source.text.split("\n")[(place.line ?? 1) - 1] ?? "";
  const quote = /["']/.test(line[(place.col ?? 1) - 1] ?? "") ? 1 : 0;
  return { ...place, col: (place.col ?? 1) + quote + at };
}

/** Something in a template that names fields of the view. */
type Mention = {
  readonly path: DataPath;
  readonly text: string;
  /** A text or formula with {{expressions}}, a field, or a list to go through */
  readonly kind: "text" | "field" | "list";
  /** List of the view whose items the fields belong to; undefined for the view itself */
  readonly of?: string | undefined;
  /** For a field: the list whose items its own {{expressions}} name */
  readonly each?: string | undefined;
};

/** Every mention of a field in a template, in its order. */
function walkTemplate({ properties, look, sheets, names, review }: WorkbookTemplate): Mention[] {
  return [
    ...textsOf(properties, ["properties"]),
    ...ofLook(look, ["look"]),
    ...sheets.flatMap((sheet, index) => ofSheet(sheet, ["sheets", index])),
    ...names.flatMap(({ name, each, refers }, index) => {
      const path = ["names", index];
      return [...listOf(each, [...path, "each"]), ...textsOf({ name, refers }, path, each)];
    }),
    ...fieldsOf({ ...review }, ["review"]),
  ];
}

function fieldsOf(fields: Readonly<Record<string, string | undefined>>, path: DataPath): Mention[] {
  return Object.entries(fields).flatMap(([key, text]) =>
    text === undefined ? [] : [{ path: [...path, key], text, kind: "field" as const }],
  );
}

function textsOf(texts: Readonly<Record<string, string | undefined>>, path: DataPath, of?: string): Mention[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [{ path: [...path, key], text, kind: "text" as const, of }],
  );
}

function listOf(list: string | undefined, path: DataPath): Mention[] {
  return list === undefined ? [] : [{ path, text: list, kind: "list" }];
}

function ofLook({ font, none, negative, formats }: WorkbookTemplate["look"], path: DataPath): Mention[] {
  return [
    ...textsOf({ font, none, negative }, path),
    ...Object.entries(formats).flatMap(([name, format]) =>
      typeof format === "string"
        ? textsOf({ [name]: format }, [...path, "formats"])
        : textsOf(format, [...path, "formats", name]),
    ),
  ];
}

function ofSheet({ name, title, lines, print, blocks }: SheetTemplate, path: DataPath): Mention[] {
  return [
    ...textsOf({ name, title }, path),
    ...lines.map((text, index) => ({ path: [...path, "lines", index], text, kind: "text" as const })),
    ...textsOf(print.header, [...path, "print", "header"]),
    ...textsOf(print.footer, [...path, "print", "footer"]),
    ...blocks.flatMap((block, index) => ofBlock(block, [...path, "blocks", index])),
  ];
}

function ofBlock(block: BlockTemplate, path: DataPath): Mention[] {
  const { heading, figures = [], legend = [], notes = [], table, chart, when } = block;
  return [
    ...fieldsOf({ when }, path),
    ...textsOf({ heading }, path),
    ...legend.flatMap(({ text }, index) => textsOf({ text }, [...path, "legend", index])),
    ...figures.flatMap((figure, index) => {
      const at = [...path, "figures", index];
      const { label, unit, note, when: wanted } = figure;
      return [...fieldsOf({ when: wanted }, at), ...textsOf({ label, unit, note }, at), ...ofCell(figure, at, {})];
    }),
    ...notes.flatMap((note, index) => {
      const at = [...path, "notes", index];
      if (typeof note === "string") return [{ path: at, text: note, kind: "text" as const }];
      return listOf(note.each, [...at, "each"]);
    }),
    ...(table === undefined ? [] : ofTable(table, [...path, "table"])),
    ...(chart === undefined ? [] : ofChart(chart, [...path, "chart"])),
  ];
}

function ofChart({ title, alt, unit, when, categories, series }: ChartTemplate, path: DataPath): Mention[] {
  return [
    ...textsOf({ title, alt, unit, categories }, path),
    ...fieldsOf({ when }, path),
    ...series.flatMap(({ each, name, values }, index) => {
      const at = [...path, "series", index];
      return [...listOf(each, [...at, "each"]), ...textsOf({ name, values }, at, each)];
    }),
  ];
}

function ofTable(table: TableTemplate, path: DataPath): Mention[] {
  const { excelName, rows, empty, unit, columns, totals, highlights } = table;
  return [
    ...listOf(rows, [...path, "rows"]),
    ...textsOf({ excelName, unit }, path),
    ...textsOf({ text: empty?.text }, [...path, "empty"]),
    ...columns.flatMap((column, index) => ofColumn(column, [...path, "columns", index], rows)),
    ...totals.flatMap(({ label, when }, index) => {
      const at = [...path, "totals", index];
      return [...fieldsOf({ when }, at), ...textsOf({ label }, at)];
    }),
    ...highlights.flatMap(({ when }, index) => textsOf({ when }, [...path, "highlights", index])),
  ];
}

function ofColumn(column: ColumnTemplate, path: DataPath, rows: string | undefined): Mention[] {
  const { each, when, header, band, none, fold, input, totals } = column;
  return [
    ...listOf(each, [...path, "each"]),
    ...fieldsOf({ when }, path),
    ...textsOf({ header, band, none }, path, each),
    ...ofCell(column, path, { rows, each }),
    ...(input === undefined ? [] : ofInput(input, [...path, "input"], each)),
    ...(fold === undefined || fold === "empty"
      ? []
      : [{ path: [...path, "fold"], text: fold, kind: "field" as const, of: each }]),
    ...Object.entries(totals).flatMap(([key, cell]) => ofCell(cell, [...path, "totals", key], { each })),
  ];
}

function ofInput({ field, title, message, error }: InputTemplate, path: DataPath, each: string | undefined): Mention[] {
  return textsOf({ field, title, message, error }, path, each);
}

/** Texts of data cells name fields of their row, those of total cells fields of what the column is repeated for. */
function ofCell(
  cell: CellTemplate,
  path: DataPath,
  { rows, each }: { rows?: string | undefined; each?: string | undefined },
): Mention[] {
  const { text, value, rich, formula } = cell;
  return [
    ...textsOf({ text }, path, rows ?? each),
    ...textsOf({ formula }, path, each),
    ...(rich === undefined ? [] : [{ path: [...path, "rich"], text: rich, kind: "list" as const, of: rows }]),
    ...(value === undefined ? [] : [{ path: [...path, "value"], text: value, kind: "field" as const, of: rows, each }]),
  ];
}
