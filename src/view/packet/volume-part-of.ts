import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { briefingViewOf } from "../briefing/briefing-view-of.ts";
import { amountText, noFigure } from "../format/amount-text.ts";
import { currentYear } from "../money/current-year.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "../workbook/budget-notes.ts";
import { budgetTotals } from "../measure/figures-of.ts";
import type { ProgramRow } from "../workbook/schema/program-row.ts";
import { moneyRowOf } from "./money-row-of.ts";
import type { PagePlan } from "./place-pages.ts";
import type { Part } from "./part.ts";
import type { PartRow, VolumePart } from "./volume-view.ts";

type PartSource = {
  readonly dataset: Dataset;
  readonly part: Part;
  readonly plan: PagePlan;
  readonly years: readonly string[];
};

/** A PJ of a volume: its money as the PJ's workbook has it, its programmes with their pages, and their summaries. */
export function volumePartOf(source: PartSource): VolumePart {
  const { dataset, part } = source;
  const rows = part.pages.flat();
  return {
    project: projectViewOf(part.project),
    bookmark: part.project.id,
    count: rows.length,
    sums: sumsOf(source, rows),
    pages: part.pages.map((page) => ({ rows: page.map((row) => partRow(source, row)) })),
    notes: [...budgetNotes(dataset, rows), ...(isWhole(dataset, part) ? [] : [partNote])],
    summaries: part.summaries.map((program: Program) => ({
      bookmark: program.id,
      briefing: briefingViewOf(dataset, program),
    })),
  };
}

const partNote = "計は、この資料に掲げる事業についてのものである。";

function isWhole({ programs }: Dataset, { project, programs: chosen }: Part): boolean {
  return programs.filter(({ projects }) => projects.includes(project.id)).length === chosen.length;
}

function sumsOf({ dataset, years }: PartSource, rows: readonly ProgramRow[]): VolumePart["sums"] {
  const { alone, splitKnown, includingRelisted } = budgetTotals(dataset, rows, years);
  const sum = (name: string, byYear: Readonly<Record<string, number | null>>) => ({
    name,
    ...moneyRowOf(dataset, byYear, years),
  });
  const isSplitKnown = rows.some(({ relisted, part }) => relisted && part !== null);
  return [
    sum("当PJのみに属する事業の計", alone),
    ...(isSplitKnown ? [sum("公表されたPJ別内訳を加えた計", { [currentYear(dataset)]: splitKnown })] : []),
    ...(rows.some(({ relisted }) => relisted) ? [sum("再掲を含む計", includingRelisted)] : []),
  ];
}

function partRow({ dataset, plan, years }: PartSource, row: ProgramRow): PartRow {
  return {
    name: row.name,
    bookmark: row.id,
    page: plan.programs.get(row.id) ?? 0,
    ...moneyRowOf(dataset, row.initial, years),
    remark: row.relisted
      ? `${row.mark}うち当PJ分 ${row.published === null ? noFigure : amountText(row.published)}`
      : "",
  };
}
