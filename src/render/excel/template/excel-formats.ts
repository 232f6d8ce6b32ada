import type { DataPath } from "../../../base/place.ts";
import { problemOf } from "../../../base/problem.ts";
import type { TemplateFault } from "./check-excel-names.ts";
import type { Look } from "./workbook-template.ts";

type Code = { readonly code: string; readonly path: DataPath };

/** The number formats of a look for which Excel would call the workbook damaged. */
export function formatFaults(formats: Look["formats"]): (TemplateFault & Pick<Code, "code">)[] {
  return Object.entries(formats)
    .flatMap(([name, format]) => codesOf(format, ["look", "formats", name]))
    .filter(({ code }) => code.length > longest || !wellFormed.test(code))
    .map(({ code, path }) => {
      const values = { format: code, length: code.length, most: longest };
      return { code, path, problem: problemOf("template-cell.format", values) };
    });
}

function codesOf(format: string | Readonly<Record<string, string>>, path: DataPath): Code[] {
  if (typeof format === "string") return [{ code: format, path }];
  return Object.entries(format).map(([key, code]) => ({ code, path: [...path, key] }));
}

/** Excel's own limit of characters in a format. */
const longest = 255;

/** Strings, brackets, characters with the sign before them that makes them text, space or filling, and all others. */
const wellFormed = /^(?:"[^"]*"|\[[^[\]]+\]|[\\_*].|[^"[\]\\_*])*$/su;
