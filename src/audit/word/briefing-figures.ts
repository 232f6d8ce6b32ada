import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { PrintedFigure } from "../finding/paper-audit.ts";
import type { WordCell, WordContent, WordTable } from "../read/read-word.ts";

/** What a briefing is to print. */
export type PrintedBriefing = {
  readonly view: BriefingView;
  /** Budget years of the view as keys: 2023 … */
  readonly years: readonly string[];
  /** Ids of PJs by their numbers */
  readonly projectId: (no: number) => string;
  /** Indicators with a target, in order, with the names of their measures */
  readonly targets: readonly { readonly indicator: string; readonly measure: string }[];
};

/** A figure of a briefing and the cell it stands in. */
export type PlacedFigure = PrintedFigure & { readonly cell: WordCell };

/**
 * The figures of a briefing that stand in tables, found by the headers of their rows and columns: amounts, changes and
 * rates by year, the split over PJs, targets. A table that a template of one's own does not print has none.
 */
export function briefingFigures(paper: PrintedBriefing, content: WordContent): PlacedFigure[] {
  return [...budgetFigures(paper, content), ...splitFigures(paper, content), ...kpiFigures(paper, content)];
}

/** Rows of the budget table, by the words in their headers. */
const budgetRows = [
  { header: /^(当初予算額|金額)$/, field: "text", measure: "initial", planned: "amount" },
  { header: /増減額$/, field: "change", measure: "change", planned: "change" },
  { header: /増減率$/, field: "rate", measure: "rate", planned: "rate" },
] as const;

function budgetFigures({ view: { id, budget }, years }: PrintedBriefing, { tables }: WordContent): PlacedFigure[] {
  const table = tables.find(({ rows: [head] }) => budget.recentYears.every(({ label }) => columnOf(head, label) >= 0));
  if (table === undefined || budget.years.length === 0) return [];
  const planned = (["request", "assessment"] as const).map((kind) => ({ kind, figures: budget[kind] }));
  return budgetRows.flatMap(({ header, field, measure, planned: plannedField }) => {
    const row = table.rows.find(([first]) => header.test(first?.text ?? ""));
    if (row === undefined) return [];
    const spot = (column: string, name: string, expected: string) => {
      const figure = `${row[0]?.text ?? ""} ${column}`;
      return placed({ table, cell: row[columnOf(table.rows[0], column)], figure, measure: name, expected });
    };
    return [
      ...budget.years.flatMap((year, index) =>
        columnOf(table.rows[0], year.label) < 0
          ? []
          : spot(year.label, `programs/${id}/${measure}/${years[index] ?? ""}`, year[field]),
      ),
      ...planned.flatMap(({ kind, figures }) =>
        figures === null
          ? []
          : spot(`${figures.year}${figures.name}`, `programs/${id}/${kind}/${plannedField}`, figures[field]),
      ),
    ];
  });
}

function splitFigures(
  { view: { id, budget }, years, projectId }: PrintedBriefing,
  { tables }: WordContent,
): PlacedFigure[] {
  if (budget.split === null) return [];
  const { rows: parts, total } = budget.split;
  const isSplit = ({ rows }: WordTable) =>
    parts.every(({ name }) => rowOf(rows, name) !== undefined && rowOf(rows, name)?.[1] !== undefined);
  const table = tables.find(isSplit);
  if (table === undefined) return [];
  return [
    ...parts.flatMap(({ no, name, text }) =>
      placed({
        table,
        cell: rowOf(table.rows, name)?.[1],
        figure: name,
        measure: `programs/${id}/part/${projectId(no)}`,
        expected: text,
      }),
    ),
    ...placed({
      table,
      cell: rowOf(table.rows, "計")?.[1],
      figure: "計",
      measure: `programs/${id}/initial/${years.at(-1) ?? ""}`,
      expected: total,
    }),
  ];
}

function kpiFigures({ view, targets }: PrintedBriefing, { tables }: WordContent): PlacedFigure[] {
  const indicators = [view.outputs, view.outcomes].flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  const rows = tables
    .filter(({ rows: [head] }) => head?.[0]?.text === "指標" && head[1]?.text === "目標値")
    .flatMap((table) => table.rows.slice(1).map((row) => ({ table, row })));
  const names = [...targets];
  return indicators
    .filter(({ target }) => target !== "－")
    .flatMap(({ indicator, target }) => {
      const nameAt = names.findIndex((one) => one.indicator === indicator);
      const [named] = nameAt < 0 ? [] : names.splice(nameAt, 1);
      const at = rows.findIndex(({ row }) => row[0]?.text.startsWith(indicator) === true);
      const [found] = at < 0 ? [] : rows.splice(at, 1);
      if (found === undefined) return [];
      return placed({
        ...found,
        cell: found.row[1],
        figure: `${indicator} 目標値`,
        measure: named?.measure ?? null,
        expected: target,
      });
    });
}

type Spot = {
  readonly table: WordTable;
  readonly cell: WordCell | undefined;
  readonly figure: string;
  readonly measure: string | null;
  readonly expected: string;
};

function placed({ table, cell, figure, measure, expected }: Spot): PlacedFigure[] {
  if (cell === undefined) return [];
  const place = cell.paragraphs[0]?.place ?? `table ${table.no}`;
  return [{ place, figure, measure, expected, found: cell.text === "" ? null : cell.text, cell }];
}

function columnOf(row: readonly WordCell[] | undefined, header: string): number {
  // Beside requests, the years are those of initial budgets. A header may go over two lines.
  const isMeant = (text: string) => text === header || text === `${header}当初`;
  return row?.findIndex(({ text }) => isMeant(text.replaceAll("\n", ""))) ?? -1;
}

function rowOf(rows: readonly (readonly WordCell[])[], header: string): readonly WordCell[] | undefined {
  return rows.find(([first]) => first?.text === header);
}
