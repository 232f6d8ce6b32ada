import * as z from "zod";
import type { Dataset, Project } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { budgetTotals } from "../measure/figures-of.ts";
import { budgetYears, recentYears, recentYearsNote, yearsWithRoom } from "../money/budget-years.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "../workbook/budget-notes.ts";
import { programRows } from "../workbook/program-rows.ts";
import type { ProgramRow } from "../workbook/row-schemas.ts";
import { projectsHolding } from "../workbook/workbook-view-of.ts";
import { PaperHead, paperHeadOf } from "./meeting-view.ts";
import { MoneyRow, moneyRowOf, relistedPart } from "./money-row.ts";

/** 予算一覧: every programme with its budget of the newest years, by PJ. */
export const BudgetListView = z.strictObject({
  ...PaperHead.shape,
  unit: z.string(),
  years: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      /** 医薬品PJ */
      name: z.string(),
      rows: z.array(
        z.strictObject({
          no: z.string(),
          name: z.string(),
          ...MoneyRow.shape,
          /** （再掲）うち当PJ分 1,234, or "" */
          remark: z.string(),
        }),
      ),
      sums: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
    }),
  ),
  /** Below all groups; the last one counts every programme once */
  totals: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
  notes: z.array(z.string()),
});
export type BudgetListView = z.infer<typeof BudgetListView>;

/** 予算一覧: programmes by PJ, those of several PJs in each of them and marked; the grand total counts each once. */
export function budgetListViewOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): BudgetListView {
  const years = recentYears(budgetYears(dataset.programs), yearsWithRoom.landscape);
  const words = wordsOf(dataset);
  const groups = projectsHolding(dataset).map((project) => ({ project, rows: rowsOf(dataset, project) }));
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    unit: say(words, "unit.money"),
    years: years.map((year) => fiscalYearLabel(Number(year), "table", words)),
    groups: groups.map(({ project, rows }) => ({
      name: projectViewOf(project, words).label,
      rows: rows.map((row) => viewOf(dataset, row, years)),
      sums: sumsOf(dataset, rows, years),
    })),
    totals: totalsOf(dataset, years),
    notes: [
      ...budgetNotes(
        dataset,
        groups.flatMap(({ rows }) => rows),
      ),
      ...recentYearsNote(dataset.programs, yearsWithRoom.landscape, words),
      say(words, "listing.grandTotalNote"),
      changeNote(dataset, words),
    ],
  };
}

function changeNote(dataset: Dataset, words: Words): string {
  const label = (year: string) => fiscalYearLabel(Number(year), "text", words);
  return say(words, "listing.changeNote", { year: label(currentYear(dataset)), before: label(yearBefore(dataset)) });
}

function rowsOf(dataset: Dataset, { id }: Project): ProgramRow[] {
  return programRows(
    dataset,
    dataset.programs.filter(({ projects }) => projects.includes(id)),
    id,
  );
}

function viewOf(
  dataset: Dataset,
  row: ProgramRow,
  years: readonly string[],
): BudgetListView["groups"][number]["rows"][number] {
  return {
    no: String(row.no),
    name: row.name,
    ...moneyRowOf(dataset, row.initial, years),
    remark: relistedPart(dataset, row),
  };
}

function sumsOf(dataset: Dataset, rows: readonly ProgramRow[], years: readonly string[]) {
  const { alone, includingRelisted } = budgetTotals(dataset, rows, years);
  const words = wordsOf(dataset);
  const own = moneyRowOf(dataset, alone, years);
  if (rows.every(({ relisted }) => !relisted)) return [{ name: say(words, "budget.total"), ...own }];
  return [
    { name: say(words, "listing.ofProject"), ...own },
    { name: say(words, "listing.withRelisted"), ...moneyRowOf(dataset, includingRelisted, years) },
  ];
}

type GrandTotal = "listing.ofOneProject" | "listing.ofSeveralProjects" | "listing.grandTotal";

/** Programmes of one PJ, those of several, and all: each programme once. */
function totalsOf(dataset: Dataset, years: readonly string[]): BudgetListView["totals"] {
  const words = wordsOf(dataset);
  const total = (name: GrandTotal, isCounted: (projects: readonly string[]) => boolean) => {
    const programs = dataset.programs.filter(({ projects }) => isCounted(projects));
    const { alone } = budgetTotals(dataset, programRows(dataset, programs, null), years);
    return { name: say(words, name, { count: programs.length }), ...moneyRowOf(dataset, alone, years) };
  };
  return [
    total("listing.ofOneProject", ({ length }) => length === 1),
    total("listing.ofSeveralProjects", ({ length }) => length > 1),
    total("listing.grandTotal", () => true),
  ];
}
