import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import { filled, say, type WordName, type Words, wordsOf } from "../../words/paper-words.ts";
import type { PrintedFigure } from "../finding/paper-audit.ts";
import { noFigure } from "../../view/format/figure-text.ts";
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
export type PlacedFigure = PrintedFigure & {
  readonly cell: WordCell;
  /** What all parts of a split come to */
  readonly isSplitTotal?: true;
};

/**
 * The figures of a briefing that stand in tables, found by the headers of their rows and columns: amounts, changes and
 * rates by year, the split over PJs, targets. A table that a template of one's own does not print has none.
 */
export function briefingFigures(paper: PrintedBriefing, content: WordContent): PlacedFigure[] {
  return [...budgetFigures(paper, content), ...splitFigures(paper, content), ...kpiFigures(paper, content)];
}

/** Rows of the budget table, by the words of their headers. */
const budgetRows = [
  { headers: ["budget.initial", "budget.amount"], ending: null, field: "text", measure: "initial", planned: "amount" },
  { ...changeRow("change"), field: "change", measure: "change", planned: "change" },
  { ...changeRow("rate"), field: "rate", measure: "rate", planned: "rate" },
] as const satisfies readonly (BudgetRow & { readonly [more: string]: unknown })[];

/** The words that the header of a row may be, and the one that it may end with in templates of one's own. */
type BudgetRow = { readonly headers: readonly WordName[]; readonly ending: WordName | null };

function changeRow(of: "change" | "rate"): BudgetRow {
  return { headers: [`budget.${of}FromYear`, `budget.${of}FromInitial`], ending: `budget.${of}` };
}

function budgetFigures({ view, years }: PrintedBriefing, { tables }: WordContent): PlacedFigure[] {
  const { id, budget } = view;
  const words = wordsOf(view.wording);
  const columnFor = (row: readonly WordCell[] | undefined, year: string) =>
    columnOf(row, [year, say(words, "budget.initialOf", { year })]);
  const table = tables.find(({ rows: [head] }) => budget.recentYears.every(({ label }) => columnFor(head, label) >= 0));
  if (table === undefined || budget.years.length === 0) return [];
  const planned = (["request", "assessment"] as const).map((kind) => ({ kind, figures: budget[kind] }));
  return budgetRows.flatMap(({ field, measure, planned: plannedField, ...budgetRow }) => {
    const row = table.rows.find(([first]) => isHeader(first?.text ?? "", budgetRow, words));
    if (row === undefined) return [];
    const spot = (at: number, { column, ...of }: { column: string; measure: string; expected: string }) =>
      placed({ table, cell: row[at], figure: `${row[0]?.text ?? ""} ${column}`, ...of });
    return [
      ...budget.years.flatMap((year, index) =>
        spot(columnFor(table.rows[0], year.label), {
          column: year.label,
          measure: `programs/${id}/${measure}/${years[index] ?? ""}`,
          expected: year[field],
        }),
      ),
      ...planned.flatMap(({ kind, figures }) => {
        if (figures === null) return [];
        const column = say(words, "budget.plannedOf", { year: figures.year, name: figures.name });
        return spot(columnOf(table.rows[0], [column]), {
          column: withoutBreaks(column),
          measure: `programs/${id}/${kind}/${plannedField}`,
          expected: figures[field],
        });
      }),
    ];
  });
}

function isHeader(text: string, { headers, ending }: BudgetRow, words: Words): boolean {
  const word = (name: WordName) => filled(words.texts[name], {});
  return headers.some((name) => word(name) === text) || (ending !== null && text.endsWith(word(ending)));
}

function splitFigures({ view, years, projectId }: PrintedBriefing, { tables }: WordContent): PlacedFigure[] {
  const { id, budget } = view;
  if (budget.split === null) return [];
  const { rows: parts, total } = budget.split;
  const isSplit = ({ rows }: WordTable) =>
    parts.every(({ name }) => rowOf(rows, name) !== undefined && rowOf(rows, name)?.[1] !== undefined);
  const table = tables.find(isSplit);
  if (table === undefined) return [];
  const sum = say(wordsOf(view.wording), "budget.total");
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
      cell: rowOf(table.rows, sum)?.[1],
      figure: sum,
      measure: `programs/${id}/initial/${years.at(-1) ?? ""}`,
      expected: total,
      isSplitTotal: true,
    }),
  ];
}

function kpiFigures({ view, targets }: PrintedBriefing, { tables }: WordContent): PlacedFigure[] {
  const indicators = [view.outputs, view.outcomes].flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  const words = wordsOf(view.wording);
  const [name, header] = [say(words, "kpi.indicator"), say(words, "kpi.target")];
  const rows = tables
    .filter(({ rows: [head] }) => head?.[0]?.text === name && head[1]?.text === header)
    .flatMap((table) => table.rows.slice(1).map((row) => ({ table, row })));
  const names = [...targets];
  return indicators
    .filter(({ target }) => target !== noFigure(words))
    .flatMap(({ indicator, target }) => {
      const nameAt = names.findIndex((one) => one.indicator === indicator);
      const [named] = nameAt < 0 ? [] : names.splice(nameAt, 1);
      const at = rows.findIndex(({ row }) => row[0]?.text.startsWith(indicator) === true);
      const [found] = at < 0 ? [] : rows.splice(at, 1);
      if (found === undefined) return [];
      return placed({
        ...found,
        cell: found.row[1],
        figure: `${indicator} ${header}`,
        measure: named?.measure ?? null,
        expected: target,
      });
    });
}

type Spot = Pick<PlacedFigure, "figure" | "measure" | "expected" | "isSplitTotal"> & {
  readonly table: WordTable;
  readonly cell: WordCell | undefined;
};

function placed({ table, cell, ...spot }: Spot): PlacedFigure[] {
  if (cell === undefined) return [];
  const place = cell.paragraphs[0]?.place ?? `table ${table.no}`;
  return [{ ...spot, place, found: cell.text === "" ? null : cell.text, cell }];
}

/** A header may go over two lines. */
function columnOf(row: readonly WordCell[] | undefined, headers: readonly string[]): number {
  const meant = headers.map(withoutBreaks);
  return row?.findIndex(({ text }) => meant.includes(withoutBreaks(text))) ?? -1;
}

function withoutBreaks(text: string): string {
  return text.replaceAll("\n", "");
}

function rowOf(rows: readonly (readonly WordCell[])[], header: string): readonly WordCell[] | undefined {
  return rows.find(([first]) => first?.text === header);
}
