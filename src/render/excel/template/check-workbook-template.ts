import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { type CheckExpression, checkMentions } from "./check-mentions.ts";
import { checkExcelNames, type TemplateFault } from "./check-excel-names.ts";
import { formatFaults } from "./excel-formats.ts";
import { checkNames } from "./check-names.ts";
import { checkReferences } from "./check-references.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import { type ColumnTemplate, messageFault, type TableTemplate } from "./table-template.ts";

/**
 * Everything in a workbook template that would go wrong with any view.
 *
 * @param check holds a text with {{expressions}} against the schema of the workbook's view
 */
export function checkWorkbookTemplate(template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  return [
    ...checkFormats(template),
    ...checkExcelNames(template),
    ...checkMentions(template, check),
    ...checkNames(template),
    ...checkReferences(template),
    ...checkInputs(template),
  ];
}

/** Number formats for which Excel would call the workbook damaged, as far as they need no view. */
export function checkFormats({ content, places }: ParsedWorkbookTemplate): Problem[] {
  return formatFaults(content.look.formats)
    .filter(({ code }) => !code.includes("{{"))
    .map(({ problem, path }) => ({ ...problem, place: places()(path) }));
}

/** Columns to be filled in that could not be filled in, or not be read when the workbook comes back. */
export function checkInputs({ content, places }: ParsedWorkbookTemplate): Problem[] {
  const { sheets, review } = content;
  const faults = sheets.flatMap(({ blocks, protect }, sheet) =>
    blocks.flatMap(({ table }, block) =>
      table === undefined
        ? []
        : faultsOfTable(table, ["sheets", sheet, "blocks", block, "table"], { protect, isTold: review !== undefined }),
    ),
  );
  return faults.map(({ problem, path }) => ({ ...problem, place: places()(path) }));
}

type Around = { readonly protect: boolean; readonly isTold: boolean };

function faultsOfTable({ name, rows, rowId, columns }: TableTemplate, path: DataPath, around: Around): TemplateFault[] {
  const first = columns.findIndex(({ input }) => input !== undefined);
  if (first === -1) return [];
  const of = (index: number) => [...path, "columns", index, "input"];
  const atFirst = (problem: Problem): TemplateFault => ({ problem, path: of(first) });
  return [
    ...(rowId === undefined ? [atFirst(problemOf("template-cell.row-id", { table: name }))] : []),
    ...(rows === undefined ? [atFirst(problemOf("template-cell.rows", { table: name }))] : []),
    ...(around.isTold ? [] : [atFirst(problemOf("template-cell.untold", {}))]),
    ...(around.protect ? [] : [atFirst(problemOf("template-cell.unprotected", {}))]),
    ...columns.flatMap((column, index) => faultsOfInput(column, of(index))),
    ...repeatedFields(columns).map((index) => ({
      problem: problemOf("template-cell.field-twice", {}),
      path: of(index),
    })),
  ];
}

function faultsOfInput({ input, formula, text }: ColumnTemplate, path: DataPath): TemplateFault[] {
  if (input === undefined) return [];
  const long = Object.values(input).some((one) => String(one).includes("{{")) ? undefined : messageFault(input);
  return [
    ...(formula === undefined && text === undefined ? [] : [{ problem: problemOf("template-cell.typed", {}), path }]),
    ...(long === undefined ? [] : [{ problem: long, path }]),
  ];
}

function repeatedFields(columns: readonly ColumnTemplate[]): number[] {
  const fields = columns.map(({ input }) => input?.field);
  return fields.flatMap((field, index) => (field !== undefined && fields.indexOf(field) < index ? [index] : []));
}
