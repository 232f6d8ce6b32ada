import type { DataPath } from "../../../base/place.ts";
import { ProblemError } from "../../../base/problem.ts";
import { nameFaults, ownSheet, type PlacedName, type TemplateFault } from "../template/check-excel-names.ts";
import { formatFaults } from "../template/excel-formats.ts";
import type { ChartTemplate, FigureTemplate, WorkbookTemplate } from "../template/workbook-template.ts";
import { chartRanges } from "./draw-chart.ts";
import { readList } from "./expressions.ts";
import { namesOf, type PlacedWorkbook } from "./plan-workbook.ts";
import type { PlacedBlock } from "./placed-sheet.ts";
import type { PlacedTable } from "./placed-table.ts";
import { resolveFormula } from "./resolve-formula.ts";
import { columnFormula, conditionOf, filledIn } from "./table-rules.ts";

/**
 * What Excel would not take once the view has filled in the template: names, headers, formulas and the messages of
 * inputs, each with the field of the template that it comes from. Where nothing is found the workbook can be drawn.
 */
export function composedFaults(template: WorkbookTemplate, placed: PlacedWorkbook): TemplateFault[] {
  const trials = [...sheetTrials(placed), ...nameTrials(template, placed)];
  const faults = [
    ...formatFaults(placed.shared.look.formats).map(({ problem, path }) => ({ problem, path })),
    ...nameFaults(composedNames(template, placed)),
    ...trials.flatMap(faultsOf),
  ];
  // A repeated column may say the same of each of its items.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Something that is made of the template at `path`, and throws where it cannot be. */
type Trial = { readonly path: DataPath; readonly make: () => unknown };

function faultsOf({ path, make }: Trial): TemplateFault[] {
  try {
    make();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((problem) => ({ problem, path }));
    throw error;
  }
}

function composedNames(template: WorkbookTemplate, placed: PlacedWorkbook) {
  const tables = tablesIn(placed);
  return {
    sheets: [
      ...ownSheet(template.review),
      ...placed.sheets.map(({ name }, index) => ({ name, path: ["sheets", index, "name"] })),
    ],
    tables: tables.map(({ table: { name, template: own }, path }) => ({
      name,
      path: [...path, own.excelName === undefined ? "name" : "excelName"],
    })),
    defined: definedNames(template, placed),
    headers: tables
      .filter(({ table }) => table.firstRow > 0)
      .map(({ table, path }) => ({
        table: table.name,
        columns: table.columns.map(({ header, template: column }) => ({
          name: header,
          path: [...path, "columns", table.template.columns.indexOf(column), "header"],
        })),
      })),
  };
}

function definedNames({ names }: WorkbookTemplate, { shared }: PlacedWorkbook): PlacedName[] {
  return names.flatMap(({ name, each }, index) => {
    const items: readonly (object | undefined)[] = each === undefined ? [undefined] : readList(shared.view, each);
    return items.map((item) => ({ name: shared.expand(name, item), path: ["names", index, "name"] }));
  });
}

function nameTrials({ names }: WorkbookTemplate, { shared }: PlacedWorkbook): Trial[] {
  return names.map((name, index) => ({ path: ["names", index, "refers"], make: () => namesOf(name, shared) }));
}

type TableAt = { readonly table: PlacedTable; readonly path: DataPath };

function tablesIn({ sheets }: PlacedWorkbook): TableAt[] {
  return sheets.flatMap(({ blocks }, sheet) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [{ table: block.table, path: ["sheets", sheet, "blocks", block.index, "table"] }] : [],
    ),
  );
}

function sheetTrials({ sheets, shared }: PlacedWorkbook): Trial[] {
  return sheets.flatMap(({ name, blocks, template }, index) =>
    blocks.flatMap((block) => {
      const path = ["sheets", index, "blocks", block.index];
      const room = { ...shared, sheet: name };
      if (block.kind === "table") return tableTrials(block.table, [...path, "table"], room);
      if (block.kind === "chart") return chartTrials(block.chart, [...path, "chart"], room);
      if (block.kind !== "figures") return [];
      const all = template.blocks[block.index]?.figures ?? [];
      return figureTrials(block, (figure) => [...path, "figures", all.indexOf(figure), "formula"], room);
    }),
  );
}

type Room = PlacedWorkbook["shared"] & { readonly sheet: string };
type Figures = Extract<PlacedBlock, { kind: "figures" }>;

function figureTrials({ figures, row }: Figures, pathOf: (figure: FigureTemplate) => DataPath, room: Room): Trial[] {
  return figures.flatMap((figure) => {
    const { formula } = figure;
    const place = { ...room, row, itemKey: "", style: "table" } as const;
    if (formula === undefined) return [];
    return [{ path: pathOf(figure), make: () => resolveFormula(room.expandFormula(formula), place) }];
  });
}

function chartTrials({ categories, series, ...chart }: ChartTemplate, path: DataPath, room: Room): Trial[] {
  const bare = { ...chart, categories, series: [] };
  return [
    { path: [...path, "categories"], make: () => chartRanges(room, bare) },
    ...series.flatMap((one, index) => ({
      path: [...path, "series", index],
      make: () => chartRanges(room, { ...bare, series: [one] }),
    })),
  ];
}

function tableTrials(table: PlacedTable, path: DataPath, room: Room): Trial[] {
  const { columns, template } = table;
  return columns.flatMap((column) => {
    const at = [...path, "columns", template.columns.indexOf(column.template)];
    const { input } = column.template;
    return [
      ...(table.firstRow === 0 ? [] : [{ path: [...at, "formula"], make: () => columnFormula(room, table, column) }]),
      ...totalTrials(table, column, { path: at, room }),
      ...(input === undefined ? [] : [{ path: [...at, "input"], make: () => filledIn(room, column, input) }]),
      ...template.highlights
        .map(({ columns: keys, when }, index) => ({ keys, when, path: [...path, "highlights", index, "when"] }))
        .filter(({ keys }) => keys.includes(column.template.key))
        .map(({ when, path: where }) => ({ path: where, make: () => conditionOf(room, { table, column, when }) })),
    ];
  });
}

type At = { readonly path: DataPath; readonly room: Room };

function totalTrials(table: PlacedTable, { template, item, itemKey }: PlacedTable["columns"][number], at: At): Trial[] {
  return [...table.totalRows].flatMap(([key, row]) => {
    const formula = template.totals[key]?.formula;
    if (formula === undefined) return [];
    const place = { ...at.room, table, row, itemKey, style: "table" } as const;
    const make = () => resolveFormula(at.room.expandFormula(formula, item), place);
    return [{ path: [...at.path, "totals", key, "formula"], make }];
  });
}
