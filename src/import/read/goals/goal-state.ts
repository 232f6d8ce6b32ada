import type { Kpi } from "../../../model/kpi.ts";
import type { Period } from "../../../model/period.ts";
import { rangeOf, type ReadContext } from "../read-context.ts";
import type { SourceLine } from "../../structure/source-line.ts";
import { itemMarker } from "../../structure/item-marker.ts";
import type { Paragraph } from "../../structure/paragraphs.ts";

/** A KPI and the lines it was read from. */
export type GoalDraft = { kpi: Kpi; readonly lines: readonly SourceLine[] };

/** What is known while the goals of a stage are read, item by item. */
export type GoalState = {
  readonly stage: Kpi["stage"];
  readonly context: ReadContext;
  readonly goals: GoalDraft[];
  readonly headings: SourceLine[];
  readonly footnotes: SourceLine[];
  group: string | undefined;
  project: string | undefined;
  period: Period | undefined;
  /** Goals before this one do not take a period that the list states at its end. */
  listStart: number;
};

/** The words of an item without its mark. */
export function bodyOf(item: Paragraph): string {
  return item.text.slice(itemMarker(item.folded)?.length ?? 0).trim();
}

/** Starts a list with a period of its own, or none. */
export function startList(state: GoalState, period: Period | undefined): void {
  state.period = period;
  state.listStart = state.goals.length;
}

/** Tells a person to look at an item. */
export function reportItem(state: GoalState, item: Paragraph, message: string): void {
  state.context.report({ kind: "low-confidence", field: "kpis", message, line: rangeOf(item.lines).from });
}
