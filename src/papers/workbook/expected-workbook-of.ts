import type {
  ExpectedCell,
  ExpectedFigure,
  ExpectedRows,
  ExpectedSheet,
  ExpectedTable,
  ExpectedTotal,
  ExpectedWorkbook,
} from "../../audit/excel/expected-workbook.ts";
import {
  type CompileExpression,
  createExpander,
  type Expander,
  readField,
  readRichText,
  textOf,
  wordsIn,
} from "../../render/excel/layout/expressions.ts";
import { type PlacedBlock, placeSheet } from "../../render/excel/layout/placed-sheet.ts";
import type { PlacedColumn, PlacedTable } from "../../render/excel/layout/placed-table.ts";
import type { CellTemplate } from "../../render/excel/template/table-template.ts";
import type { WorkbookTemplate } from "../../render/excel/template/workbook-template.ts";
import { say } from "../../words/paper-words.ts";
import { fieldMeasure, type NameContext } from "../../view/measure/measure-names.ts";
import type { WorkbookView } from "../../view/workbook/workbook-view.ts";

/** What a workbook is to hold: the fields of its view where its template puts them. */
export function expectedWorkbookOf(
  template: WorkbookTemplate,
  view: WorkbookView,
  { compile, names }: { readonly compile: CompileExpression; readonly names: NameContext },
): ExpectedWorkbook {
  const expand = createExpander(compile, view);
  const tables = template.sheets.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const words = wordsIn(view);
  const filling = { view, expand, none: expand(template.look.none), names };
  const sheets = template.sheets.map((sheet): ExpectedSheet => {
    const { name, title, lines, blocks } = placeSheet(sheet, { view, words, expand, tables });
    return {
      name,
      texts: [title, ...lines, ...blocks.flatMap((block) => textsOf(block, filling))],
      figures: blocks.flatMap((block) => figuresOf(block, filling)),
      tables: blocks.flatMap((block) => (block.kind === "table" ? [tableOf(block.table, filling)] : [])),
    };
  });
  const { currentYear, yearBefore } = view;
  return { title: sheets[0]?.texts[0] ?? "", sheets, currentYear, yearBefore, relisted: say(words, "mark.relisted") };
}

type Filling = {
  readonly view: WorkbookView;
  readonly expand: Expander;
  readonly none: string;
  readonly names: NameContext;
};

/** Texts that stand outside the cells of tables. */
function textsOf(block: PlacedBlock, { expand }: Filling): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "notes") return [...block.notes];
  if (block.kind === "legend") return block.legend.map(({ text }) => expand(text));
  if (block.kind === "figures")
    return block.figures.flatMap(({ label, unit = "", note = "" }) => [expand(label), expand(unit), expand(note)]);
  if (block.kind !== "table") return [];
  const { template, columns, totalRows } = block.table;
  const bands = columns.map((column) => expand(column.template.band ?? "", column.item));
  const labels = template.totals.filter(({ key }) => totalRows.has(key)).map(({ label }) => expand(label));
  return [expand(template.unit ?? ""), ...bands.filter((band, index) => band !== bands[index - 1]), ...labels];
}

function figuresOf(block: PlacedBlock, filling: Filling): ExpectedFigure[] {
  if (block.kind !== "figures") return [];
  return block.figures.map((figure) => ({
    label: filling.expand(figure.label),
    cell: cellOf(figure, { filling, record: filling.view, list: undefined }),
  }));
}

function tableOf(table: PlacedTable, filling: Filling): ExpectedTable {
  const { template, name, columns, items } = table;
  const list = template.rows;
  return {
    name,
    isNative: list !== undefined,
    list,
    headers: columns.map(({ header }) => header),
    rows: drawnRows(items, (record) =>
      columns.map((column) => cellOf(column.template, { filling, record, list, column })),
    ),
    totals: template.totals.map((total) => totalOf(total, columns, filling)),
  };
}

/** Those of thousands of programmes would fill the memory as cells: they are drawn whenever they are asked for. */
function drawnRows(items: readonly object[], drawn: (item: object) => readonly ExpectedCell[]): ExpectedRows {
  const count = items.length;
  if (count >= manyRows) return { count, at: (index) => drawn(items[index] ?? {}) };
  const rows = items.map(drawn);
  return { count, at: (index) => rows[index] ?? [] };
}

const manyRows = 5000;

function totalOf(
  { key, label, at }: PlacedTable["template"]["totals"][number],
  columns: readonly PlacedColumn[],
  filling: Filling,
): ExpectedTotal {
  return {
    label: filling.expand(label),
    at: columns.findIndex(({ template }) => template.key === at),
    cells: columns.map((column) => {
      const cell = column.template.totals[key];
      if (cell === undefined || column.template.key === at) return null;
      const { format } = column.template;
      return cellOf(
        { ...(format !== undefined && { format }), ...cell },
        { filling, record: filling.view, list: undefined, column, isTotal: true },
      );
    }),
  };
}

type Source = {
  readonly filling: Filling;
  readonly record: object;
  readonly list: string | undefined;
  readonly column?: PlacedColumn;
  readonly isTotal?: boolean;
};

function cellOf(cell: CellTemplate, { filling, record, list, column, isTotal }: Source): ExpectedCell {
  const { expand, names } = filling;
  const isFormula = cell.formula !== undefined;
  if (cell.text !== undefined) {
    const inner = isTotal === true ? column?.item : record;
    return { value: expand(cell.text, inner) || null, field: "", measure: null, isFormula };
  }
  if (cell.rich !== undefined)
    return { value: textOf(readRichText(record, cell.rich)) || null, field: "", measure: null, isFormula };
  const field = expand(cell.value ?? "", column?.item);
  const measure = fieldMeasure({ list, row: record, field }, names);
  return {
    value: valueOf(readField(record, field)) ?? (noneOf(cell, filling, isTotal === true ? undefined : column) || null),
    field,
    measure,
    isFormula,
  };
}

/** What stands for no figure; a column's own word for it does not hold for its totals. */
function noneOf({ format }: CellTemplate, { none, expand }: Filling, column: PlacedColumn | undefined): string {
  const own = column?.template.none;
  if (own !== undefined) return expand(own);
  return format === undefined ? "" : none;
}

function valueOf(found: unknown): string | number | null {
  if (typeof found === "number") return found;
  return typeof found === "string" && found !== "" ? found : null;
}
