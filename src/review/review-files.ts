import { compareText } from "../base/compare-text.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { datasetRows } from "./compare/dataset-rows.ts";
import { decide } from "./compare/decide.ts";
import { judgeCells } from "./compare/judge-cells.ts";
import { missingRows } from "./compare/missing-rows.ts";
import { refuseEdition } from "./compare/refuse-edition.ts";
import type { ReviewRecord } from "./compare/review-record.ts";
import { names, type Settlement } from "./compare/settlement.ts";
import type { ReturnedFile } from "./returned-file.ts";

/** What many returned workbooks want of a dataset. */
export type Review = {
  /** By file, then in the order of the cells */
  readonly records: readonly ReviewRecord[];
  readonly problems: readonly Problem[];
};

/** Hold returned workbooks against the dataset. The order in which they are given makes no difference. */
export function reviewFiles(files: readonly ReturnedFile[], dataset: Dataset, settlement: Settlement): Review {
  const rows = datasetRows(dataset);
  const sorted = files.toSorted((a, b) => compareText(a.name, b.name));
  const refused = new Map(sorted.map((file) => [file, refuseEdition(file, dataset, rows)]));
  const taken = sorted.filter((file) => refused.get(file) === undefined);
  const records = decide(
    taken.flatMap((file) => judgeCells(file, dataset, rows)),
    settlement,
  );
  return {
    records,
    problems: [
      ...[...refused.values()].flatMap((problem) => problem ?? []),
      ...taken.flatMap((file) => missingRows(file, rows)),
      ...settlement.confirm.flatMap((name) => unknownCell(name, records) ?? []),
    ],
  };
}

function unknownCell(name: string, records: readonly ReviewRecord[]): Problem | undefined {
  if (name === "all" || records.some((record) => names(record, name))) return undefined;
  return problemOf("review-confirm", {
    message: `${name} is no input cell of the files given`,
    hint: "write FILE!CELL as the table names them, such as PJ5.xlsx!H12, or --confirm all",
  });
}
