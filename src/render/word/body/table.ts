import { shareWidth, naturalProportions } from "./column-widths.ts";
import { mergeCells } from "./merge-cells.ts";
import { report } from "./paper-state.ts";
import { breakXml, gapXml } from "./paragraph-xml.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import type { Scope } from "./scope.ts";
import { gridOf, raggedLines, type Grid } from "./table-grid.ts";
import { rowsXml } from "./table-rows.ts";
import type { TableOptions } from "./table-options.ts";

/** A table without a directive. */
export function plainTableXml(node: MarkdownNode, scope: Scope): string {
  return tableXml({
    node,
    scope,
    options: { header: 1, labels: 0, total: 0, width: scope.width, align: "left", keep: false },
  });
}

/** A w:tbl with the space below it. */
export function tableXml({
  node,
  scope,
  options,
}: {
  node: MarkdownNode;
  scope: Scope;
  options: TableOptions;
}): string {
  const grid = gridOf(node);
  if (isTooWide(grid, scope)) return "";
  const merged = mergeCells(grid, options.header);
  checkRows(grid, scope);
  if ("raggedRow" in merged) {
    const line = grid.lines[merged.raggedRow] ?? node.line;
    report(
      { ...scope, line },
      {
        code: "markdown-merge",
        message: "merged cells form no rectangle, or leave the header",
        hint: "<< goes on the cell to its left, ^^ the cell above",
      },
    );
    return "";
  }
  const widths = shareWidth(options.width, proportions({ grid, scope, options }));
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return (
    `${breakXml(scope)}<w:tbl>${propertiesXml(scope, options)}<w:tblGrid>${columns}</w:tblGrid>` +
    `${rowsXml({ grid, cells: merged.rows, widths, options, scope })}</w:tbl>${gapXml(scope)}`
  );
}

/** Columns that Word can show in one table. */
const mostColumns = 63;

function isTooWide({ rows }: Grid, scope: Scope): boolean {
  const count = rows[0]?.length ?? 0;
  if (count <= mostColumns) return false;
  report(scope, {
    code: "markdown-table",
    message: `the table has ${count} columns, and Word shows at most ${mostColumns}`,
    hint: "split the table, or turn it round",
  });
  return true;
}

function checkRows(grid: Grid, scope: Scope): void {
  for (const line of raggedLines(grid, scope.paper.lines))
    report({ ...scope, line }, { code: "markdown-table", message: "this row has more or fewer cells than the header" });
}

function proportions({ grid, scope, options }: { grid: Grid; scope: Scope; options: TableOptions }): readonly number[] {
  const count = grid.rows[0]?.length ?? 0;
  if (options.widths === undefined) return naturalProportions(grid);
  if (options.widths.length === count) return options.widths;
  report(scope, {
    code: "markdown-attribute",
    message: `widths has ${options.widths.length} numbers for ${count} columns`,
  });
  return naturalProportions(grid);
}

function propertiesXml({ paper }: Scope, { width, align }: TableOptions): string {
  const style = paper.shell.styles.table;
  return (
    `<w:tblPr>${style === "" ? "" : `<w:tblStyle w:val="${style}"/>`}<w:tblW w:w="${width}" w:type="dxa"/>` +
    `${align === "left" ? "" : `<w:jc w:val="${align}"/>`}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`
  );
}
