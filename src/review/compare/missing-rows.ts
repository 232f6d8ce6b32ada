import { type Problem, problemOf } from "../../base/problem.ts";
import type { ReturnedFile } from "../returned-file.ts";
import type { DatasetRow } from "./dataset-rows.ts";

/** What was in a workbook when it was sent out and did not come back: told, since somebody may have typed there. */
export function missingRows(file: ReturnedFile, rows: ReadonlyMap<string, DatasetRow>): Problem[] {
  const came = new Set(file.cells.map(({ row }) => row));
  const sent = new Set(file.form.baseline.map(({ row }) => row));
  const missing = [...sent].filter((row) => !came.has(row));
  return [...toldRows(file, missing, rows), ...toldColumns(file)];
}

function toldRows(file: ReturnedFile, missing: readonly string[], rows: ReadonlyMap<string, DatasetRow>): Problem[] {
  if (missing.length === 0) return [];
  const names = missing.slice(0, mostNames).map((row) => nameOf(row, rows));
  const more = missing.length > mostNames ? ` and ${missing.length - mostNames} more` : "";
  return [told(file, `these rows did not come back: ${names.join(", ")}${more}`)];
}

const mostNames = 3;

function nameOf(row: string, rows: ReadonlyMap<string, DatasetRow>): string {
  const target = rows.get(row)?.targetOf({ id: "", record: "program", kind: "text", path: [] });
  return target?.indicator ?? target?.programName ?? row;
}

/** A column that stands in no sheet although its rows came back. */
function toldColumns(file: ReturnedFile): Problem[] {
  const kindOf = (row: string) => (row.includes("/") ? "kpi" : "program");
  const key = (row: string, field: string) => `${kindOf(row)} ${field}`;
  const came = new Set(file.cells.map(({ row, field }) => key(row, field)));
  const rowsCame = new Set(file.cells.map(({ row }) => kindOf(row)));
  const sent = new Map(file.form.baseline.map(({ row, field }) => [key(row, field), { row, field }]));
  const lost = [...sent].filter(([name, { row }]) => !came.has(name) && rowsCame.has(kindOf(row)));
  if (lost.length === 0) return [];
  return [told(file, `these columns did not come back: ${lost.map(([, { field }]) => field).join(", ")}`)];
}

function told({ name }: ReturnedFile, message: string): Problem {
  return problemOf("review-rows", {
    message,
    hint: "nothing of theirs is changed; if figures were typed there, ask for them",
    place: { file: name },
  });
}
