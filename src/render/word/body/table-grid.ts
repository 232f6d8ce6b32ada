import type { Token } from "markdown-it";
import type { Language } from "../../../words/language.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import type { Alignment } from "./scope.ts";
import { plainText } from "./word-state.ts";

/** A cell as the Markdown gives it. */
export type GridCell = {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly align: Alignment | undefined;
};
/** Rows of a table, all with the same number of cells. `lines` are their lines in the Markdown. */
export type Grid = { readonly rows: readonly (readonly GridCell[])[]; readonly lines: readonly number[] };

/** The cells of a Markdown table, its header row first. */
export function gridOf(table: MarkdownNode): Grid {
  const rows = table.children.flatMap((section) => section.children);
  return { rows: rows.map((row) => row.children.map(cellOf)), lines: rows.map(({ line }) => line) };
}

/**
 * Lines of rows that have more or fewer cells than the header: markdown-it would drop or add cells without a word.
 *
 * @param source lines of the Markdown
 */
export function raggedLines(grid: Grid, source: readonly string[]): readonly number[] {
  const [header = 0, ...rows] = grid.lines.map((line) => countCells(source[line - 1] ?? ""));
  return rows.flatMap((count, index) => (count === header ? [] : [grid.lines[index + 1] ?? 0]));
}

function cellOf({ token, children }: MarkdownNode): GridCell {
  const inline = children[0]?.token;
  const align = /text-align:(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1] as Alignment | undefined;
  return { source: inline?.content.trim() ?? "", tokens: inline?.children ?? [], align };
}

function countCells(line: string): number {
  const inside = line.replace(/^[\s>]*\|?|\|?\s*$/g, (edge) => edge.replace("|", ""));
  return inside.replace(/\\./g, "").split("|").length;
}

/** A cell with those merged into it. Rows and columns count from 0. */
export type MergedCell = {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
};

/** The cells that touch each row, from left to right; or the row where cells do not go together. */
type MergedRows = { readonly rows: readonly (readonly MergedCell[])[] } | { readonly raggedRow: number };

/**
 * Put cells together: `<<` belongs to the cell on its left, `^^` to the cell above.
 *
 * @param header rows repeated on every page, which no cell may leave
 */
export function mergeCells({ rows }: Grid, header: number): MergedRows {
  if (!rows.some((cells) => cells.some(isMerged))) return { rows: rows.map(singleCells) };
  const owners = ownersOf(rows);
  const ragged = owners.findIndex((row) => row.includes(undefined));
  if (ragged >= 0) return { raggedRow: ragged };
  const cells = [...membersByOwner(owners).values()].map(rectangle);
  const broken = cells.find((cell) => cell.height * cell.width !== cell.count || leaves(cell, header));
  if (broken !== undefined) return { raggedRow: broken.row };
  return {
    rows: rows.map((_, row) =>
      cells.filter((cell) => cell.row <= row && row < cell.row + cell.height).toSorted(byColumn),
    ),
  };
}

const isMerged = ({ source }: GridCell) => source === "<<" || source === "^^";
const byColumn = (a: MergedCell, b: MergedCell) => a.column - b.column;

function singleCells(cells: readonly GridCell[], row: number): readonly MergedCell[] {
  return cells.map((_, column) => ({ row, column, height: 1, width: 1 }));
}

type Owner = string | undefined;
type Place = { readonly row: number; readonly column: number };

/** For every cell the one that it belongs to, undefined where there is none. */
function ownersOf(rows: Grid["rows"]): readonly (readonly Owner[])[] {
  const owners: Owner[][] = [];
  for (const [row, cells] of rows.entries()) {
    const line: Owner[] = [];
    owners.push(line);
    for (const [column, { source }] of cells.entries()) {
      const above = owners[row - 1]?.[column];
      line.push(source === "<<" ? line[column - 1] : source === "^^" ? above : `${row},${column}`);
    }
  }
  return owners;
}

function membersByOwner(owners: readonly (readonly Owner[])[]): ReadonlyMap<Owner, readonly Place[]> {
  const members = new Map<Owner, Place[]>();
  for (const [row, line] of owners.entries())
    for (const [column, owner] of line.entries()) {
      const known = members.get(owner);
      if (known === undefined) members.set(owner, [{ row, column }]);
      else known.push({ row, column });
    }
  return members;
}

function rectangle(members: readonly Place[]): MergedCell & { readonly count: number } {
  const rows = members.map(({ row }) => row);
  const columns = members.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - row + 1, Math.max(...columns) - column + 1];
  return { row, column, height, width, count: members.length };
}

/** A cell half in the repeated header could not be repeated. */
function leaves({ row, height }: MergedCell, header: number): boolean {
  return row < header && row + height > header;
}

/** Share `width` (twips) in the proportions given, to the twip. */
export function shareWidth(width: number, proportions: readonly number[]): readonly number[] {
  const sum = proportions.reduce((total, one) => total + one, 0);
  let [before, taken] = [0, 0];
  return proportions.map((one) => {
    before += one;
    const end = Math.round((width * before) / sum);
    const share = end - taken;
    taken = end;
    return share;
  });
}

/** Proportions from the texts where the Markdown gives none: long columns get more, none gets too little. */
export function naturalProportions({ rows }: Grid, language: Language): readonly number[] {
  const [header = []] = rows;
  return header.map((_, column) => {
    const lengths = rows.map((cells) => printedLength(cells[column]?.source ?? "", language));
    return Math.min(Math.max(...lengths, shortest), longest);
  });
}

/** In half-width characters. */
const shortest = 6;
const longest = 48;

/** Width of the longest word in each column, in half-width characters; cells over several columns do not count. */
export function longestWords({ rows }: Grid, language: Language): readonly number[] {
  const [header = []] = rows;
  return header.map((_, column) => {
    const own = rows.filter((cells) => cells[column + 1]?.source !== "<<" && !isMerged(cells[column] ?? noCell));
    const words = own.flatMap((cells) => plainText(cells[column]?.tokens ?? []).split(/[\s/–-]+/));
    return Math.max(0, ...words.map((word) => printedWidth(word, language)));
  });
}

const noCell: GridCell = { source: "", tokens: [], align: undefined };

/** Widths of which none is below its minimum, the others giving way; as they are where there is no room for all. */
export function widenedTo(widths: readonly number[], minima: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const least = minima.reduce((sum, one) => sum + one, 0);
  if (least > total || widths.every((width, index) => width >= (minima[index] ?? 0))) return widths;
  const spare = widths.map((width, index) => Math.max(0, width - (minima[index] ?? 0)));
  const given = spare.reduce((sum, one) => sum + one, 0);
  return shareWidth(
    total,
    minima.map((minimum, index) => minimum + ((spare[index] ?? 0) * (total - least)) / given),
  );
}

function printedLength(source: string, language: Language): number {
  return printedWidth(source.replace(/\\(.)/g, "$1").replace(/&#\d+;/g, " "), language);
}

/**
 * Width of a text in half-width characters: Japanese characters count two, and in a Japanese face so do the dashes,
 * quotation marks and signs that a Latin one sets narrow.
 */
export function printedWidth(text: string, language: Language): number {
  let width = 0;
  for (const character of text) width += character > "\u00ff" && (language === "ja" || isWide(character)) ? 2 : 1;
  return width;
}

function isWide(character: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
