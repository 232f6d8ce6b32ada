import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { reviewForm } from "../../../model/review-form.ts";
import type { NamedThing, NameFault } from "../../../words/en/problems-of-workbooks.ts";
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
    tables: tables
      .map(({ table: { name, excelName }, path }) =>
        excelName === undefined ? { name, path: [...path, "name"] } : { name: excelName, path: [...path, "excelName"] },
      )
      .filter(isWritten),
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
    ...refused(sheets, { kind: "sheet" }, sheetNameFault),
    ...clashes(sheets, { kind: "sheet" }),
    ...refused(tables, { kind: "table" }, definedNameFault),
    ...refused(defined, { kind: "defined" }, definedNameFault),
    ...clashes([...tables, ...defined], { kind: defined.length === 0 ? "table" : "name" }),
    ...headers.flatMap(({ table, columns }) => [
      ...refused(columns, { table }, headerFault),
      ...clashes(columns, { table }),
    ]),
  ];
}

function refused(names: readonly PlacedName[], of: NamedThing, faultOf: (name: string) => NameFault | undefined) {
  return names.flatMap(({ name, path }): TemplateFault[] => {
    const fault = faultOf(name);
    return fault === undefined ? [] : [{ path, problem: problemOf("template-cell.name", { of, name, fault }) }];
  });
}

function clashes(names: readonly PlacedName[], of: NamedThing): TemplateFault[] {
  return repeatedNames(names.map(({ name }) => name)).map(({ index, before }) => {
    const { name = "", path = [] } = names[index] ?? {};
    return { path, problem: problemOf("template-cell.clash", { of, before, name }) };
  });
}
