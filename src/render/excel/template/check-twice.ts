import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { reviewForm } from "../../../model/review-form.ts";
import { nameKey } from "./name-key.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";

/** Sheets and tables that share a name with one before them. */
export function checkTwice({ content, places }: ParsedWorkbookTemplate): Problem[] {
  const sheets = content.sheets.map(({ name }, index) => ({ name, path: ["sheets", index, "name"] }));
  const tables = content.sheets.flatMap(({ blocks }, sheet) =>
    blocks.flatMap(({ table }, block) =>
      table === undefined ? [] : [{ name: table.name, path: ["sheets", sheet, "blocks", block, "table", "name"] }],
    ),
  );
  const own = content.review === undefined ? [] : [{ name: reviewForm.sheet, path: ["review"] }];
  const faults = [...repeated([...own, ...sheets], "sheets"), ...repeated(tables, "tables")];
  return faults.map(({ path, message, hint }) => problemOf("template-cell", { message, hint, place: places()(path) }));
}

type Named = { readonly name: string; readonly path: DataPath };
type Fault = { readonly path: DataPath; readonly message: string; readonly hint: string };

function repeated(all: readonly Named[], what: string): Fault[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ name, path }) => {
    const key = nameKey(name);
    const before = seen.get(key);
    seen.set(key, before ?? name);
    if (before === undefined) return [];
    const message =
      before === name
        ? `two ${what} are called "${name}"`
        : `Excel takes the ${what} "${before}" and "${name}" for the same`;
    return [{ path, message, hint: "give each its own name" }];
  });
}
