import type { WorkbookView } from "./workbook-view.ts";
import type { ProgramRow } from "./schema/program-row.ts";

/** How many programmes a workbook holds, and how many of them stand under another PJ too. */
export function programCounts(programs: readonly ProgramRow[]): Pick<WorkbookView["counts"], "programs" | "relisted"> {
  return { programs: programs.length, relisted: programs.filter((row) => row.relisted).length };
}
