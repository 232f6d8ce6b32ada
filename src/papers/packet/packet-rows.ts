import type { ExpectedRow, ExpectedRowFigure } from "../../audit/packet/row-figures.ts";
import type { Dataset } from "../../model/dataset.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { budgetYears } from "../../view/money/budget-years.ts";
import { currentYear } from "../../view/money/current-year.ts";
import type { BudgetListView } from "../../view/packet/budget-list-view.ts";
import type { KpiListView } from "../../view/packet/kpi-list-view.ts";
import type { MoneyRow } from "../../view/packet/money-row.ts";
import type { VolumeView } from "../../view/packet/volume-view.ts";
import { kpiRows } from "../../view/workbook/kpi-rows.ts";
import { projectsHolding } from "../../view/workbook/workbook-view-of.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** The rows of a packet paper's lists with the names of their measures; none for a paper without lists of figures. */
export function packetRows(dataset: Dataset, { template, view }: PacketDraft): readonly ExpectedRow[] {
  return rowsOf[template]?.(dataset, view) ?? [];
}

const rowsOf: Partial<Record<PacketDraft["template"], (dataset: Dataset, view: object) => readonly ExpectedRow[]>> = {
  "budget-list": (dataset, view) => budgetRows(dataset, view as BudgetListView),
  volume: (dataset, view) => volumeRows(dataset, view as VolumeView),
  "kpi-list": (dataset, view) => kpiListRows(dataset, view as KpiListView),
};

function budgetRows(dataset: Dataset, { groups, totals, years }: BudgetListView): ExpectedRow[] {
  const row = moneyRows(dataset, years);
  const now = currentYear(dataset);
  const words = wordsOf(dataset);
  const ids = projectsHolding(dataset).map(({ id }) => id);
  const grouped = groups.flatMap(({ rows, sums }, index) => [
    ...rows.map((one) =>
      row(
        one,
        programMeasures(dataset, (program) => String(program.no) === one.no),
      ),
    ),
    ...sums.map((sum) => row(sum, totalMeasures(ids[index] ?? "", now, sumKind(sum.name, words)))),
  ]);
  return [
    ...grouped,
    ...totals.map((total, index) => row(total, index === totals.length - 1 ? grandTotal : noMeasure)),
  ];
}

function volumeRows(dataset: Dataset, { parts, years }: VolumeView): ExpectedRow[] {
  const row = moneyRows(dataset, years);
  const now = currentYear(dataset);
  const words = wordsOf(dataset);
  return parts.flatMap(({ bookmark, sums, pages, count }) => {
    const isWhole = dataset.programs.filter(({ projects }) => projects.includes(bookmark)).length === count;
    return [
      ...sums.map((sum) => row(sum, isWhole ? totalMeasures(bookmark, now, sumKind(sum.name, words)) : noMeasure)),
      ...pages.flatMap(({ rows }) =>
        rows.map((one) => {
          const all = row(
            one,
            programMeasures(dataset, (program) => program.id === one.bookmark),
          );
          return { ...all, figures: all.figures.filter(({ role }) => role === "amount") };
        }),
      ),
    ];
  });
}

function kpiListRows(dataset: Dataset, { programs }: KpiListView): ExpectedRow[] {
  const header = say(wordsOf(dataset), "kpi.target");
  return programs.flatMap(({ no, rows }) => {
    const program = dataset.programs.find((one) => String(one.no) === no);
    const ids = program === undefined ? [] : kpiRows(dataset, program, []).map(({ id }) => id);
    return rows.map(({ indicator, target }, index) => {
      const measure = program?.kpis[index]?.target === undefined ? null : `kpis/${ids[index] ?? ""}/target`;
      const figure = {
        header,
        figure: `${indicator} ${header}`,
        measure,
        expected: target,
        role: "other",
      } as const;
      return { name: indicator, figures: [figure] };
    });
  });
}

/** The name of the measure that a cell of a row holds; null for one that has none. */
type RowMeasures = (role: "amount" | "change" | "rate", year: string) => string | null;

const noMeasure: RowMeasures = () => null;

function programMeasures(dataset: Dataset, isMeant: (program: Dataset["programs"][number]) => boolean): RowMeasures {
  const id = dataset.programs.find(isMeant)?.id ?? "";
  return (role, year) => `programs/${id}/${role === "amount" ? "initial" : role}/${year}`;
}

type SumKind = "alone" | "includingRelisted" | "splitKnown";

function sumKind(name: string, words: Words): SumKind {
  if (name === say(words, "listing.withSplit")) return "splitKnown";
  return name === say(words, "listing.withRelisted") ? "includingRelisted" : "alone";
}

function totalMeasures(project: string, now: string, kind: SumKind): RowMeasures {
  // The split is known of the current year alone, and － of the others has no name.
  if (kind === "splitKnown")
    return (role, year) => (role === "amount" && year === now ? `totals/${project}/splitKnown` : null);
  return (role, year) => `totals/${project}/${role === "amount" ? `${kind}/${year}` : `${role}/${kind}`}`;
}

/** Of the totals below all PJs only the last one has names. */
const grandTotal = totalMeasures("overview", "", "alone");

type NamedRow = MoneyRow & { readonly name: string };

function moneyRows(dataset: Dataset, labels: readonly string[]) {
  const years = budgetYears(dataset.programs).slice(-labels.length);
  const now = currentYear(dataset);
  const words = wordsOf(dataset);
  return ({ name, amounts, change, rate }: NamedRow, measures: RowMeasures): ExpectedRow => {
    const figure = (header: string, role: "amount" | "change" | "rate", [expected, year]: readonly [string, string]) =>
      ({
        header,
        role,
        expected,
        figure: `${name} ${header}`,
        measure: measures(role, year),
      }) satisfies ExpectedRowFigure;
    return {
      name,
      figures: [
        ...amounts.map((text, index) => figure(labels[index] ?? "", "amount", [text, years[index] ?? ""])),
        figure(say(words, "budget.change"), "change", [change, now]),
        figure(say(words, "budget.rate"), "rate", [rate, now]),
      ],
    };
  };
}
