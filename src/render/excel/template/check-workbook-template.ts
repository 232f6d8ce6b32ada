import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { type CheckExpression, checkMentions } from "./check-mentions.ts";
import { checkExcelNames } from "./check-excel-names.ts";
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

/** Number formats for which Excel would call the workbook damaged. */
export function checkFormats({ content, places }: ParsedWorkbookTemplate): Problem[] {
  return Object.entries(content.look.formats)
    .flatMap(([name, format]) => codesOf(format, ["look", "formats", name]))
    .flatMap(({ code, path }) => {
      const fault = formatFault(code);
      return fault === undefined ? [] : [{ message: `the number format ${JSON.stringify(code)} ${fault}`, path }];
    })
    .map(({ message, path }) => problemOf("template-cell", { message, hint, place: places()(path) }));
}

const hint = "try the format in Excel: Format Cells, Custom";

type Code = { readonly code: string; readonly path: DataPath };

function codesOf(format: string | Readonly<Record<string, string>>, path: DataPath): Code[] {
  if (typeof format === "string") return [{ code: format, path }];
  return Object.entries(format).map(([key, code]) => ({ code, path: [...path, key] }));
}

/** Excel's own limit of characters in a format. */
const longest = 255;

function formatFault(code: string): string | undefined {
  if (code.length > longest) return `has ${code.length} characters, and Excel takes ${longest}`;
  return wellFormed.test(code) ? undefined : "has a bracket or quotation mark without its counterpart";
}

/** Strings, brackets, characters with the sign before them that makes them text, space or filling, and all others. */
const wellFormed = /^(?:"[^"]*"|\[[^[\]]+\]|[\\_*].|[^"[\]\\_*])*$/su;

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
  return faults.map(({ message, hint, path }) => problemOf("template-cell", { message, hint, place: places()(path) }));
}

type Fault = { readonly message: string; readonly hint: string; readonly path: DataPath };
type Around = { readonly protect: boolean; readonly isTold: boolean };

function faultsOfTable({ name, rows, rowId, columns }: TableTemplate, path: DataPath, around: Around): Fault[] {
  const first = columns.findIndex(({ input }) => input !== undefined);
  if (first === -1) return [];
  const of = (index: number) => [...path, "columns", index, "input"];
  return [
    ...(rowId === undefined
      ? [
          {
            message: `the table ${name} has inputs but no rowId`,
            hint: "rowId names the column of ids",
            path: of(first),
          },
        ]
      : []),
    ...(rows === undefined
      ? [{ message: `the table ${name} has inputs but no rows`, hint: "inputs stand in rows of data", path: of(first) }]
      : []),
    ...(around.isTold ? [] : [{ ...untold, path: of(first) }]),
    ...(around.protect ? [] : [{ ...unprotected, path: of(first) }]),
    ...columns.flatMap((column, index) => faultsOfInput(column, of(index))),
    ...repeatedFields(columns).map((index) => ({ ...twice, path: of(index) })),
  ];
}

const untold = {
  message: "there are inputs, but nothing says what the workbook is when it comes back",
  hint: "add review: { edition: FIELD, paper: FIELD } at the top of the template",
};
const unprotected = { message: "a sheet with inputs is not protected", hint: "add protect: true to the sheet" };
const twice = { message: "two columns of the table have the same input field", hint: "give each its own field" };

function faultsOfInput({ input, formula, text }: ColumnTemplate, path: DataPath): Fault[] {
  if (input === undefined) return [];
  const long = Object.values(input).some((one) => String(one).includes("{{")) ? undefined : messageFault(input);
  return [
    ...(formula === undefined && text === undefined
      ? []
      : [{ message: "an input is typed, so its column has neither formula nor text", hint: "keep value only", path }]),
    ...(long === undefined ? [] : [{ message: long, hint: "shorten it", path }]),
  ];
}

function repeatedFields(columns: readonly ColumnTemplate[]): number[] {
  const fields = columns.map(({ input }) => input?.field);
  return fields.flatMap((field, index) => (field !== undefined && fields.indexOf(field) < index ? [index] : []));
}
