import type { Plan } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import { reasonLines } from "./reason-lines.ts";
import { tableLines } from "./table-lines.ts";

/** Papers with their states, and the reasons below those that are due: of many, the first. */
export function paperLines({ papers, orphans }: Plan, reasons: Reasons): string {
  const rows = [
    ...papers.map(({ paper, state }) => ({ state, id: paper.id, path: paper.path })),
    ...orphans.map(({ path, id }) => ({ state: "orphaned", id, path })),
  ];
  const lines = tableLines(rows.map(({ state, id, path }) => [state, id, path])).split("\n");
  return rows.map(({ path }, index) => `${lines[index]}\n${tellingLines(path, reasons)}`).join("");
}

const mostTold = 2;

/** That a paper was never made says its state already. */
function tellingLines(path: string, reasons: Reasons): string {
  const telling = (reasons.get(path) ?? []).filter(({ why }) => why !== "new");
  return reasonLines(telling, mostTold);
}
