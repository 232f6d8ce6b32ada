import { nearestNames } from "../../../base/did-you-mean.ts";
import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import type { MeasureDefinition } from "../../../model/measures.ts";
import { definitions, hasYears, totalsOf } from "../../../view/measure/definitions.ts";
import { type MeasureFormula, measureFormula, shareTotal, totalFormula } from "./measure-formulas.ts";
import type { CellTemplate, ColumnTemplate, TableTemplate } from "./table-template.ts";
import type { WorkbookTemplate } from "./workbook-template.ts";

/** Why a column cannot show the measure that it names. */
export type MeasureFault = { readonly problem: Problem; readonly path: DataPath };

/**
 * A template in which every column that names a measure has what the table of measures says of it: field, formula,
 * format and the cells of totals rows called after kinds of total. What the column says itself goes first.
 */
export function withMeasures(template: WorkbookTemplate): { content: WorkbookTemplate; faults: MeasureFault[] } {
  const faults: MeasureFault[] = [];
  const formats = Object.keys(template.look.formats);
  const sheets = template.sheets.map((sheet, sheetIndex) => ({
    ...sheet,
    blocks: sheet.blocks.map((block, index) => {
      const { table } = block;
      if (table === undefined) return block;
      const path = ["sheets", sheetIndex, "blocks", index, "table", "columns"];
      const columns = table.columns.map((column, place) => {
        const found = columnOf(column, table, formats);
        if ("fault" in found) faults.push({ problem: found.fault, path: [...path, place, "measure"] });
        return "fault" in found ? column : found.column;
      });
      return { ...block, table: { ...table, columns } };
    }),
  }));
  return { content: { ...template, sheets }, faults };
}

type Found = { readonly column: ColumnTemplate } | { readonly fault: Problem };

function columnOf(column: ColumnTemplate, table: TableTemplate, formats: readonly string[]): Found {
  const { measure, ...own } = column;
  if (measure === undefined) return { column };
  const definition = definitions.find(({ id, kind }) => id === measure && kind !== "filled");
  if (definition === undefined) return { fault: unknownMeasure(measure) };
  const usual = definition.unit === "percent" ? "percent" : "amount";
  const isTyped = own.input !== undefined || own.text !== undefined;
  const formula = own.formula ?? (isTyped ? undefined : measureFormula(definition, table));
  const totals = totalCells(definition, column, table);
  const missing = [formula, ...totals.map(([, cell]) => cell.formula)].find((one) => typeof one === "object");
  if (missing !== undefined) return { fault: missingColumn(measure, missing.missing) };
  return {
    column: {
      ...(own.text === undefined && { value: hasYears(definition) ? `${definition.id}.{{key}}` : definition.id }),
      ...(formats.includes(usual) && { format: usual }),
      ...own,
      ...(typeof formula === "string" && { formula }),
      totals: { ...own.totals, ...(Object.fromEntries(totals) as Record<string, CellTemplate>) },
    },
  };
}

type TotalCell = Omit<CellTemplate, "formula"> & { readonly formula: MeasureFormula };

/** The cells of a column in totals rows that are called after kinds of total. */
function totalCells(
  definition: MeasureDefinition,
  column: ColumnTemplate,
  table: TableTemplate,
): [string, TotalCell][] {
  const shared = definition.kind === "share" ? shareTotal(table) : undefined;
  return totalsOf(definition).flatMap((total): [string, TotalCell][] => {
    const { kind, field } = total;
    const row = shared ?? (field.includes(kind.id) ? kind.id : field);
    if (!table.totals.some(({ key }) => key === row)) return [];
    const own = column.totals[row];
    const formula = own?.formula ?? totalFormula(total, column, table);
    // What a column is repeated for tells its year.
    const usual = own?.text === undefined && { value: `totals.${field.replace("{year}", "{{key}}")}` };
    return [[row, { ...usual, ...own, formula }]];
  });
}

function unknownMeasure(name: string): Problem {
  const known = definitions.filter(({ kind }) => kind !== "filled").map(({ id }) => id);
  return problemOf("template-reference.measure", { name, near: nearestNames(name, known), known });
}

function missingColumn(measure: string, operand: string): Problem {
  return problemOf("template-reference.operand", { measure, operand });
}
