import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-figures.ts";
import { currentYear } from "../money/current-year.ts";
import type { ProgramRow } from "./schema/program-row.ts";

type Requested = Pick<ProgramRow, "request" | "assessment" | "cut" | "requestReason" | "remark" | "filled">;

/**
 * What is requested for a programme, and what was allowed of it, for the year that the edition plans for.
 *
 * Both are compared with the current year's initial budget, and stand in nobody's place.
 */
export function requestedOf(dataset: Dataset, { budget }: Program): Requested {
  const year = String(dataset.fiscalYear);
  const current = budget.initial[currentYear(dataset)] ?? null;
  const request = budget.request?.[year] ?? null;
  const assessment = budget.assessment?.[year] ?? null;
  return {
    request: { amount: request, ...changeFigures(change(current, request)) },
    assessment: { amount: assessment, ...changeFigures(change(current, assessment)) },
    cut: changeFigures(change(request, assessment)),
    requestReason: budget.requestReason?.[year] ?? "",
    remark: budget.remark?.[year] ?? "",
    filled: filledText(request !== null, assessment !== null),
  };
}

function filledText(isRequested: boolean, isAssessed: boolean): string {
  if (isRequested) return isAssessed ? "記入済" : "要求のみ";
  return isAssessed ? "査定のみ" : "未記入";
}
