import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import type { ReferenceFault } from "../../../words/en/problems-of-workbooks.ts";
import { formulaFault, parseFormula, type Reference } from "./parse-reference.ts";
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
    return [problemOf("template-cell.formula", { formula, fault: broken }, { place: places()(path) })];
  }
  const pieces = parseFormula(filled).filter((piece) => piece !== "");
  if (isAlone === true && !formula.includes("{{#") && (pieces.length !== 1 || typeof pieces[0] === "string")) {
    return [problemOf("template-reference.alone", { formula }, { place: places()(path) })];
  }
  return pieces.flatMap((piece) => {
    if (typeof piece === "string" || (hasSelf === true && piece.source === "[self]")) return [];
    const { source, reference } = piece;
    const fault: ReferenceFault | undefined =
      reference === undefined ? { why: "form" } : faultOf(reference, table, tables);
    if (fault === undefined) return [];
    return [problemOf("template-reference.wrong", { source, fault }, { place: places()(path) })];
  });
}

function faultOf(
  { table: name, column, item, row }: Reference,
  own: TableTemplate | undefined,
  tables: Tables,
): ReferenceFault | undefined {
  const table = name === undefined ? own : tables.get(name);
  if (table === undefined) return name === undefined ? { why: "no-table" } : { why: "table", name };
  const found = table.columns.find(({ key }) => key === column);
  if (found === undefined) return { why: "column", name: column, table: table.name };
  if (item !== undefined && found.each === undefined) return { why: "item", name: column };
  if (row === undefined) return table === own ? undefined : { why: "no-row" };
  if (row === "header") return undefined;
  if (row === "rows") return table.rows === undefined ? { why: "rows", name: table.name } : undefined;
  return table.totals.some(({ key }) => key === row) ? undefined : { why: "total", name: row };
}
