import type { Program } from "../../model/program.ts";
import type { Project } from "../../model/project.ts";
import type { ProgramRow } from "../workbook/schema/program-row.ts";

/** A PJ of a volume with the programmes chosen that belong to it, and those that stand under it in full. */
export type Part = {
  readonly project: Project;
  readonly programs: readonly Program[];
  readonly summaries: readonly Program[];
  /** The programmes as rows of the PJ's own pages, page by page */
  readonly pages: readonly (readonly ProgramRow[])[];
};
