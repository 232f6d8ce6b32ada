import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { reviewForm } from "../../../model/review-form.ts";
import { definedNameFault, headerFault, repeatedNames, sheetNameFault } from "./excel-names.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import type { TableTemplate } from "./table-template.ts";
import type { WorkbookTemplate } from "./workbook-template.ts";

/** A fault of a template, and the field of it where it stands. */
export type TemplateFault = { readonly problem: Problem; readonly path: DataPath };

/** A name as it will stand in the workbook, and where the template has it. */
export type PlacedName = { readonly name: string; readonly path: DataPath };

/** All names of a workbook: those of the template as far as they need no view, or those that a view gave. */
export type WorkbookNames = {
  readonly sheets: readonly PlacedName[];
  readonly tables: readonly PlacedName[];
  readonly defined: readonly PlacedName[];
  /** Of each Excel table */
  readonly headers: readonly { readonly table: string; readonly columns: readonly PlacedName[] }[];
};

/** Names that Excel would not take with any view. */
export function checkExcelNames({ content, places }: ParsedWorkbookTemplate): Problem[] {
  return nameFaults(writtenNames(content)).map(({ problem, path }) => ({ ...problem, place: places()(path) }));
}

/** What an expression gives, and which columns there are, is known when a view is there. */
function writtenNames({ sheets, names, review }: WorkbookTemplate): WorkbookNames {
  const tables = sheets.flatMap(({ blocks }, sheet) =>
    blocks.flatMap(({ table }, block) =>
      table === undefined ? [] : [{ table, path: ["sheets", sheet, "blocks", block, "table"] }],
    ),
  );
  return {
    sheets: [
      ...ownSheet(review),
      ...sheets.map(({ name }, index) => ({ name, path: ["sheets", index, "name"] })),
    ].filter(isWritten),
    tables: tables.map(({ table, path }) => ({ name: table.name, path: [...path, "name"] })),
    defined: names.map(({ name }, index) => ({ name, path: ["names", index, "name"] })).filter(isWritten),
    headers: tables
      .filter(({ table }) => table.rows !== undefined)
      .map(({ table, path }) => ({ table: table.name, columns: writtenHeaders(table, path) })),
  };
}

/** The sheet that a workbook with inputs has for programs. */
export function ownSheet(review: WorkbookTemplate["review"]): PlacedName[] {
  return review === undefined ? [] : [{ name: reviewForm.sheet, path: ["review"] }];
}

/** A repeated column may come once, and one with a condition not at all. */
function writtenHeaders({ columns }: TableTemplate, path: DataPath): PlacedName[] {
  return columns
    .map(({ header, each, when }, index) => ({ name: header, each, when, path: [...path, "columns", index, "header"] }))
    .filter((column) => column.each === undefined && column.when === undefined && isWritten(column));
}

function isWritten({ name }: PlacedName): boolean {
  return !name.includes("{{");
}

/** Every name that Excel would not take, or would take for another one. */
export function nameFaults({ sheets, tables, defined, headers }: WorkbookNames): TemplateFault[] {
  return [
    ...refused(sheets, "the sheet name", sheetNameFault),
    ...clashes(sheets, "sheets"),
    ...refused(tables, "the table name", definedNameFault),
    ...refused(defined, "the defined name", definedNameFault),
    ...clashes([...tables, ...defined], defined.length === 0 ? "tables" : "tables or names"),
    ...headers.flatMap(({ table, columns }) => [
      ...refused(columns, `a header of the table ${table},`, headerFault),
      ...clashes(columns, `columns of the table ${table}`),
    ]),
  ];
}

type FaultOf = (name: string) => string | undefined;

function refused(names: readonly PlacedName[], what: string, faultOf: FaultOf): TemplateFault[] {
  return names.flatMap(({ name, path }) => {
    const fault = faultOf(name);
    if (fault === undefined) return [];
    const message = `${what} ${shown(name)} ${fault}`;
    return [{ path, problem: problemOf("template-cell", { message, hint: "choose another one" }) }];
  });
}

function clashes(names: readonly PlacedName[], what: string): TemplateFault[] {
  return repeatedNames(names.map(({ name }) => name)).map(({ index, before }) => {
    const { name = "", path = [] } = names[index] ?? {};
    const message =
      before === name
        ? `two ${what} are called ${shown(name)}`
        : `Excel takes the ${what} ${shown(before)} and ${shown(name)} for the same`;
    return { path, problem: problemOf("template-cell", { message, hint: "give each its own name" }) };
  });
}

function shown(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
