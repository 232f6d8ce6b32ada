import * as z from "zod";
import { ProjectView } from "../../project-view.ts";
import { BudgetTotals } from "../../measure/figure-schema.ts";

/** A row of PJ別 in the overview: one PJ that holds programmes. */
export const ProjectRow = z.strictObject({
  project: ProjectView,
  programs: z.int(),
  relisted: z.int(),
  totals: BudgetTotals,
});
export type ProjectRow = z.infer<typeof ProjectRow>;
