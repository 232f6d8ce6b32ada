import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import { formulaFault, parseFormula, type Reference, shownFormula } from "./parse-reference.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import type { ColumnTemplate, TableTemplate } from "./table-template.ts";
import type { ChartTemplate } from "./workbook-template.ts";

/** Formulas that Excel could not read, and references to tables, columns and totals that the template does not have. */
export function checkReferences(template: ParsedWorkbookTemplate): Problem[] {
  const { sheets, names } = template.content;
  const tables = new Map(
    sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ table }) => (table === undefined ? [] : [[table.name, table] as const])),
    ),
  );
  const formulas = [
    ...sheets.flatMap(({ blocks }, sheet) =>
      blocks.flatMap(({ table, chart, figures = [] }, block) => {
        const path = ["sheets", sheet, "blocks", block];
        return [
          ...figures.map(({ formula }, index) => ({ formula, path: [...path, "figures", index, "formula"] })),
          ...(table === undefined ? [] : formulasOf(table, [...path, "table"])),
          ...(chart === undefined ? [] : formulasOfChart(chart, [...path, "chart"])),
        ];
      }),
    ),
    ...names.map(({ refers }, index) => ({ ...alone, formula: refers, path: ["names", index, "refers"] })),
  ];
  return formulas.flatMap((one) => faultsOf(one, tables, template));
}

type Formula = {
  readonly formula: string | undefined;
  readonly path: DataPath;
  readonly table?: TableTemplate;
  /** [self] is the cell that is formatted */
  readonly hasSelf?: true;
  /** One reference and nothing else, for a chart or a name */
  readonly isAlone?: true;
};

const alone = { isAlone: true } as const;

function formulasOf(table: TableTemplate, path: DataPath): Formula[] {
  return [
    ...table.columns.flatMap((column, index) => formulasOfColumn(column, [...path, "columns", index])),
    ...table.highlights.map(({ when }, index) => ({
      formula: when,
      hasSelf: true as const,
      path: [...path, "highlights", index, "when"],
    })),
  ].map((formula) => ({ ...formula, table }));
}

function formulasOfChart({ categories, series }: ChartTemplate, path: DataPath): Formula[] {
  return [
    { ...alone, formula: categories, path: [...path, "categories"] },
    ...series.flatMap(({ name, values }, index) => [
      { ...alone, formula: name, path: [...path, "series", index, "name"] },
      { ...alone, formula: values, path: [...path, "series", index, "values"] },
    ]),
  ];
}

function formulasOfColumn({ formula, totals }: ColumnTemplate, path: DataPath): Formula[] {
  return [
    { formula, path: [...path, "formula"] },
    ...Object.entries(totals).map(([key, cell]) => ({
      formula: cell.formula,
      path: [...path, "totals", key, "formula"],
    })),
  ];
}

type Tables = ReadonlyMap<string, TableTemplate>;

function faultsOf(
  { formula, path, table, hasSelf, isAlone }: Formula,
  tables: Tables,
  { places }: ParsedWorkbookTemplate,
): Problem[] {
  if (formula === undefined) return [];
  // What an expression gives is known only when a view is there: any item will do.
  const filled = formula.replace(/\{\{.*?\}\}/gu, "KEY");
  const broken = formula.includes("{{#") ? undefined : formulaFault(filled);
  if (broken !== undefined) {
    const message = `the formula ${shownFormula(formula)} ${broken}`;
    return [problemOf("template-cell", { message, place: places()(path) })];
  }
  const pieces = parseFormula(filled).filter((piece) => piece !== "");
  if (isAlone === true && !formula.includes("{{#") && (pieces.length !== 1 || typeof pieces[0] === "string")) {
    const message = `${shownFormula(formula)} is not one reference`;
    return [problemOf("template-reference", { message, hint, place: places()(path) })];
  }
  return pieces.flatMap((piece) => {
    if (typeof piece === "string" || (hasSelf === true && piece.source === "[self]")) return [];
    const reason = piece.reference === undefined ? "is no reference" : faultOf(piece.reference, table, tables);
    if (reason === undefined) return [];
    return [problemOf("template-reference", { message: `${piece.source} ${reason}`, hint, place: places()(path) })];
  });
}

const hint = "write [column], [column.item], [column@rows] or [table!column@total] with keys of the template";

function faultOf(
  { table: name, column, item, row }: Reference,
  own: TableTemplate | undefined,
  tables: Tables,
): string | undefined {
  const table = name === undefined ? own : tables.get(name);
  if (table === undefined)
    return name === undefined ? "names no table" : `names the table "${name}", which is not there`;
  const found = table.columns.find(({ key }) => key === column);
  if (found === undefined) return `names the column "${column}", which ${table.name} does not have`;
  if (item !== undefined && found.each === undefined)
    return `names an item, but the column "${column}" is not repeated`;
  if (row === undefined) return table === own ? undefined : "must say which row of the other table: @rows or @total";
  if (row === "header") return undefined;
  if (row === "rows") return table.rows === undefined ? `asks for rows, but ${table.name} has totals only` : undefined;
  return table.totals.some(({ key }) => key === row) ? undefined : `names the totals row "${row}", which is not there`;
}
