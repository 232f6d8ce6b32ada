import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";

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
