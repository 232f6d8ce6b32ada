import type { Words } from "../../words/paper-words.ts";
import type { Finding } from "../finding/paper-audit.ts";
import { isSameValue, parsePrinted } from "../finding/printed-values.ts";
import { change } from "../../view/money/change.ts";
import { ratioText } from "../../view/money/change-text.ts";
import type { PlacedFigure } from "../word/briefing-figures.ts";
import type { WordCell, WordContent, WordTable } from "../read/read-word.ts";

/** A figure of a row: the header of its column, what it is in words, its measure, and how it is printed. */
export type ExpectedRowFigure = {
  readonly header: string;
  readonly figure: string;
  readonly measure: string | null;
  readonly expected: string;
  /** What it is to the others of its row; amounts are in the order of their years */
  readonly role: "amount" | "change" | "rate" | "other";
};

/** A row of a list, known by a cell that is its name, or ends with it. */
export type ExpectedRow = { readonly name: string; readonly figures: readonly ExpectedRowFigure[] };

/** A row of a list as a paper prints it. */
export type PlacedRow = { readonly row: ExpectedRow; readonly figures: readonly PlacedFigure[] };

/** The rows of a paper's lists in their order, found by name and by the headers of their columns; those not printed are left out. */
export function rowFigures(rows: readonly ExpectedRow[], { tables }: WordContent): PlacedRow[] {
  const printed = tables.flatMap((table) => table.rows.slice(1).map((cells) => ({ table, cells })));
  let next = 0;
  return rows.flatMap((row) => {
    const at = printed.findIndex(
      ({ table, cells }, index) =>
        index >= next && hasHeaders(table, row) && cells.some(({ text }) => text.endsWith(row.name)),
    );
    const found = printed[at];
    if (found === undefined) return [];
    next = at + 1;
    return [{ row, figures: row.figures.map((figure) => placed(figure, found.table, found.cells)) }];
  });
}

function hasHeaders({ rows: [head = []] }: WordTable, { figures }: ExpectedRow): boolean {
  return figures.every(({ header }) => head.some(({ text }) => text === header));
}

function placed(one: ExpectedRowFigure, table: WordTable, cells: readonly WordCell[]): PlacedFigure {
  const column = table.rows[0]?.findIndex(({ text }) => text === one.header) ?? -1;
  const cell = cells[column] ?? { text: "", paragraphs: [] };
  const near = cell.paragraphs[0] ?? cells.flatMap(({ paragraphs }) => paragraphs)[0];
  const { figure, measure, expected } = one;
  const found = cell.text === "" ? null : cell.text;
  return { place: near?.place ?? `table ${table.no}`, figure, measure, expected, found, cell };
}

/** Changes and rates of rows, worked out again from the amounts printed beside them. */
export function rowSums(rows: readonly PlacedRow[], words: Words): Finding[] {
  return rows.flatMap(({ row, figures }) => {
    const of = (role: ExpectedRowFigure["role"]) => figures.filter((_, index) => row.figures[index]?.role === role);
    const [before = null, now = null] = of("amount").slice(-2).map(valueOf);
    if (now === null || before === null || (now === 0 && before === 0)) return [];
    const changes = of("change").filter((one) => !isSameValue(now - before, valueOf(one)));
    const rate = now === 0 || before === 0 ? null : ratioText(change(before, now), words);
    const rates = of("rate").filter(({ found }) => rate !== null && found !== rate);
    return [
      ...changes.map((one) => told(one, (now - before).toLocaleString("en-US"))),
      ...rates.map((one) => told(one, rate ?? "")),
    ];
  });
}

function valueOf({ found }: PlacedFigure): number | null {
  return parsePrinted(String(found ?? ""));
}

function told({ place, figure, found }: PlacedFigure, expected: string): Finding {
  return { kind: "audit-sum", place, figure, expected, found: String(found ?? "") };
}
