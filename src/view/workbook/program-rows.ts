import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { currentYear } from "../money/current-year.ts";
import { programRow } from "./program-row.ts";
import { ranksOf } from "./ranking.ts";
import { withShares } from "./with-shares.ts";
import type { ProgramRow } from "./schema/program-row.ts";

/**
 * Programmes as rows of 予算, each with its share: of all money in the overview, of this PJ's money as far as
 * it is known in the workbook of a PJ.
 *
 * @param project id of the PJ whose workbook this is, null for the overview
 */
export function programRows(dataset: Dataset, programs: readonly Program[], project: string | null): ProgramRow[] {
  const year = currentYear(dataset);
  const rows = programs.map((program) => programRow(dataset, program, project));
  const ranks = ranksOf(rows.map((row) => row.initial[year] ?? null));
  const shared = withShares(rows, (row) => (project === null ? (row.initial[year] ?? null) : row.part));
  return shared.map((row, index) => ({ ...row, rank: ranks[index] ?? 0 }));
}
