import { type Problem, ProblemError, problemOf } from "../../../base/problem.ts";
import { nameKey } from "../template/name-key.ts";
import type { SheetLayout, WorkbookLayout } from "./sheet-layout.ts";

type Named = Pick<WorkbookLayout, "names"> & { readonly sheets: readonly Pick<SheetLayout, "name" | "tables">[] };

/**
 * Refuse names that Excel would not open.
 *
 * @throws ProblemError (template-cell)
 */
export function refuseClashes({ sheets, names }: Named): void {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const problems = [
    ...twice(sheets.map(({ name }) => name)).map((name) => fault(`two sheets are called "${name}"`)),
    ...twice([...tables, ...names].map(({ name }) => name)).map((name) =>
      fault(`two tables or names are called "${name}"`),
    ),
    ...names
      .filter(({ name }) => !nameForm.test(name))
      .map(({ name }) => fault(`Excel cannot use "${name}" as a name`)),
    ...tables.flatMap(({ name, columns }) => [
      ...twice(columns.map((column) => column.name)).map((header) =>
        fault(`the table ${name} has two columns "${header}"`),
      ),
      ...columns
        .filter((column) => column.name.trim() === "")
        .map(() => fault(`a column of the table ${name} has no header`)),
    ]),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Letters, digits, _ and points; not like a cell. */
const nameForm = /^(?![A-Za-z]{1,3}\d+$|[RrCc](\d|$))[\p{L}_][\p{L}\p{N}_.]*$/u;

function twice(names: readonly string[]): string[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
}

function fault(message: string): Problem {
  return problemOf("template-cell", { message, hint: "give each its own name in the template" });
}
