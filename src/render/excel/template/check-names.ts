import { nearestNames } from "../../../base/did-you-mean.ts";
import type { DataPath } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import { type CellTemplate, cellFault, type TableTemplate } from "./table-template.ts";
import type { SheetTemplate } from "./workbook-template.ts";

/** Names that stand for nothing (columns, totals, formats, styles), and cells that contradict themselves. */
export function checkNames(template: ParsedWorkbookTemplate): Problem[] {
  const { sheets, look } = template.content;
  const known = { formats: Object.keys(look.formats), styles: Object.keys(look.highlights) };
  return sheets
    .flatMap((sheet, index) => faultsOfSheet(sheet, ["sheets", index], known))
    .map(({ path, ...fault }) => ({ ...fault, place: template.places()(path) }));
}

type Known = { readonly formats: readonly string[]; readonly styles: readonly string[] };
type Fault = Problem & { readonly path: DataPath };

function faultsOfSheet({ blocks, freeze }: SheetTemplate, path: DataPath, known: Known): Fault[] {
  const tables = blocks.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const columns = tables.flatMap((table) => table.columns.map(({ key }) => key));
  return [
    ...unknownName({ name: freeze, known: columns, what: "column" }, [...path, "freeze"]),
    ...blocks.flatMap(({ table, figures = [] }, index) => {
      const at = [...path, "blocks", index];
      return [
        ...figures.flatMap((figure, place) => faultsOfCell(figure, [...at, "figures", place], known)),
        ...(table === undefined ? [] : faultsOfTable(table, [...at, "table"], known)),
      ];
    }),
  ];
}

function faultsOfTable(table: TableTemplate, path: DataPath, known: Known): Fault[] {
  const columns = table.columns.map(({ key }) => key);
  const totals = table.totals.map(({ key }) => key);
  const isColumn = (name: string | undefined, at: DataPath) =>
    unknownName({ name, known: columns, what: "column" }, at);
  return [
    ...isColumn(table.empty?.at, [...path, "empty", "at"]),
    ...isColumn(table.rowId, [...path, "rowId"]),
    ...table.columns.flatMap((column, index) => {
      const at = [...path, "columns", index];
      return [
        ...(table.rows === undefined ? [] : faultsOfCell(column, at, known)),
        ...Object.entries(column.totals).flatMap(([key, cell]) => [
          ...unknownName({ name: key, known: totals, what: "total" }, [...at, "totals", key]),
          ...faultsOfCell(cell, [...at, "totals", key], known),
        ]),
      ];
    }),
    ...table.totals.flatMap((total, index) => isColumn(total.at, [...path, "totals", index, "at"])),
    ...table.bars.flatMap((bars, index) =>
      bars.columns.flatMap((name, place) => isColumn(name, [...path, "bars", index, "columns", place])),
    ),
    ...table.highlights.flatMap((highlight, index) => {
      const at = [...path, "highlights", index];
      return [
        ...highlight.columns.flatMap((name, place) => isColumn(name, [...at, "columns", place])),
        ...unknownName({ name: highlight.style, known: known.styles, what: "style" }, [...at, "style"]),
      ];
    }),
  ];
}

function faultsOfCell(cell: CellTemplate, path: DataPath, { formats }: Known): Fault[] {
  const fault = cellFault(cell);
  return [
    ...unknownName({ name: cell.format, known: formats, what: "format" }, [...path, "format"]),
    ...(fault === undefined ? [] : [{ ...fault, path }]),
  ];
}

type Name = {
  name: string | undefined;
  known: readonly string[];
  what: "column" | "total" | "format" | "style";
};

function unknownName({ name, known, what }: Name, path: DataPath): Fault[] {
  if (name === undefined || known.includes(name)) return [];
  const near = nearestNames(name, known);
  return [{ ...problemOf("template-reference.unknown", { what, name, near, known }), path }];
}
