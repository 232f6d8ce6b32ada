import type { Token } from "markdown-it";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import type { Alignment } from "./scope.ts";

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
