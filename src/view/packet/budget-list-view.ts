import { standard } from "../../words/paper-words.ts";
import * as z from "zod";
import type { Dataset, Project } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { amountText, noFigure } from "../format/figure-text.ts";
import { budgetTotals } from "../measure/figures-of.ts";
import { budgetYears, recentYears, recentYearsNote, yearsWithRoom } from "../money/budget-years.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "../workbook/budget-notes.ts";
import { programRows } from "../workbook/program-rows.ts";
import type { ProgramRow } from "../workbook/row-schemas.ts";
import { projectsHolding } from "../workbook/workbook-view-of.ts";
import { PaperHead, paperHeadOf } from "./meeting-view.ts";
import { MoneyRow, moneyRowOf } from "./money-row.ts";

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
  const groups = projectsHolding(dataset).map((project) => ({ project, rows: rowsOf(dataset, project) }));
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    unit: "千円",
    years: years.map((year) => fiscalYearLabel(Number(year), "table", standard.ja)),
    groups: groups.map(({ project, rows }) => ({
      name: projectViewOf(project, standard.ja).label,
      rows: rows.map((row) => viewOf(dataset, row, years)),
      sums: sumsOf(dataset, rows, years),
    })),
    totals: totalsOf(dataset, years),
    notes: [
      ...budgetNotes(
        dataset,
        groups.flatMap(({ rows }) => rows),
      ),
      ...recentYearsNote(dataset.programs, yearsWithRoom.landscape),
      "合計は、複数のPJに属する事業を１回だけ数えたものである。",
      `増減額及び増減率は、${label(currentYear(dataset))}の${label(yearBefore(dataset))}に対するものである。`,
    ],
  };
}

const label = (year: string) => fiscalYearLabel(Number(year), "text", standard.ja);

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
  const part = row.published === null ? noFigure(standard.ja) : amountText(row.published, standard.ja);
  return {
    no: String(row.no),
    name: row.name,
    ...moneyRowOf(dataset, row.initial, years),
    remark: row.relisted ? `${row.mark}うち当PJ分 ${part}` : "",
  };
}

function sumsOf(dataset: Dataset, rows: readonly ProgramRow[], years: readonly string[]) {
  const { alone, includingRelisted } = budgetTotals(dataset, rows, years);
  const own = { name: "当PJのみに属する事業の計", ...moneyRowOf(dataset, alone, years) };
  if (rows.every(({ relisted }) => !relisted)) return [{ ...own, name: "計" }];
  return [own, { name: "再掲を含む計", ...moneyRowOf(dataset, includingRelisted, years) }];
}

/** Programmes of one PJ, those of several, and all: each programme once. */
function totalsOf(dataset: Dataset, years: readonly string[]): BudgetListView["totals"] {
  const total = (name: string, isCounted: (projects: readonly string[]) => boolean) => {
    const programs = dataset.programs.filter(({ projects }) => isCounted(projects));
    const { alone } = budgetTotals(dataset, programRows(dataset, programs, null), years);
    return { name: `${name}（${programs.length}事業）`, ...moneyRowOf(dataset, alone, years) };
  };
  return [
    total("一つのPJに属する事業の計", ({ length }) => length === 1),
    total("複数のPJに属する事業の計", ({ length }) => length > 1),
    total("合計", () => true),
  ];
}
