import { addressOf } from "../../opc/workbook/cell-address.ts";
import type { Finding } from "../finding/paper-audit.ts";
import { change } from "../../view/money/change.ts";
import { isSameValue } from "../finding/printed-values.ts";
import type { ExpectedWorkbook } from "./expected-workbook.ts";
import { cellsOfRow, type LocatedCell, type LocatedTable } from "./located-table.ts";

/**
 * Sums of a workbook, worked out from the figures that stand in it: totals of its rows, differences and rates in each
 * row, shares. Which figure is the sum of which is known by the fields of the view behind the cells.
 */
export function workbookSums(tables: readonly LocatedTable[], workbook: Years): Finding[] {
  return tables.flatMap((table) => [
    ...totalSums(table, workbook),
    ...rowSums(table, workbook),
    ...table.totals.flatMap(({ cells }) => ofRow(cells, table, workbook)),
  ]);
}

function totalSums(table: LocatedTable, { relisted }: Years): Finding[] {
  if (table.totals.length === 0) return [];
  const columns = columnValues(table, relisted);
  return table.totals.flatMap(({ cells, label }) => cells.flatMap((cell) => totalOf(cell, columns, { table, label })));
}

function rowSums(table: LocatedTable, workbook: Years): Finding[] {
  const fields = table.rows.length === 0 ? [] : table.table.rows.at(0).map(({ field }) => field);
  const isAny = fields.some((field) => rowRules(workbook).some(({ result }) => result.test(field)));
  return isAny ? table.rows.flatMap((_, index) => ofRow(cellsOfRow(table, index), table, workbook)) : [];
}

type Years = Pick<ExpectedWorkbook, "currentYear" | "yearBefore" | "relisted">;

/** The figures of a table's rows by field, with whether the row is marked as relisted. */
type Columns = ReadonlyMap<string, readonly { readonly value: number; readonly isRelisted: boolean }[]>;

function columnValues(table: LocatedTable, mark: string): Columns {
  const { rows, sheet } = table;
  const columns = new Map<string, { value: number; isRelisted: boolean }[]>();
  for (const index of rows.keys()) {
    const cells = cellsOfRow(table, index);
    const isRelisted = cells.some(
      ({ expected, row, column }) => expected.field === "mark" && sheet.cells.at(row, column) === mark,
    );
    for (const cell of cells) {
      const value = numberAt(table, cell);
      const known = columns.get(cell.expected.field) ?? [];
      if (value !== null) known.push({ value, isRelisted });
      columns.set(cell.expected.field, known);
    }
  }
  return columns;
}

/** Which column a total adds up, and whether relisted rows are left out. */
const totalRules: readonly { readonly total: RegExp; readonly column: string; readonly isOwn?: true }[] = [
  { total: /^totals\.alone\.(?<year>\d+)$/, column: "initial.$<year>", isOwn: true },
  { total: /^totals\.includingRelisted\.(?<year>\d+)$/, column: "initial.$<year>" },
  { total: /^totals\.splitKnown$/, column: "part" },
  { total: /^totals\.share$/, column: "share" },
  { total: /^totals\.(?<kind>request|assessment)\.alone\.amount$/, column: "$<kind>.amount", isOwn: true },
  { total: /^totals\.(?<kind>request|assessment)\.includingRelisted\.amount$/, column: "$<kind>.amount" },
  { total: /^projectSums\.(?<kind>alone|includingRelisted)\.(?<year>\d+)$/, column: "totals.$<kind>.$<year>" },
  { total: /^projectSums\.splitKnown$/, column: "totals.splitKnown" },
];

type Owner = { readonly table: LocatedTable; readonly label: string };

function totalOf(cell: LocatedCell, columns: Columns, { table, label }: Owner): Finding[] {
  const { field } = cell.expected;
  const rule = totalRules.find(({ total }) => total.test(field));
  const rows = rule === undefined ? undefined : columns.get(field.replace(rule.total, rule.column));
  const printed = numberAt(table, cell);
  if (rule === undefined || rows === undefined || printed === null || table.rows.length === 0) return [];
  const counted = rows.filter(({ isRelisted }) => rule.isOwn !== true || !isRelisted);
  const sum = counted.reduce((all, { value }) => all + value, 0);
  return isSameValue(sum, printed) ? [] : [told(cell, { table, label }, sum)];
}

/** A difference or rate of two other fields of the same row. */
type RowRule = { readonly result: RegExp; readonly now: string; readonly before: string };

function rowRules({ currentYear, yearBefore }: Years): readonly RowRule[] {
  return [
    { result: /^(?<of>change|rate)$/, now: `initial.${currentYear}`, before: `initial.${yearBefore}` },
    {
      result: /^totals\.(?<of>change|rate)\.(?<kind>\w+)$/,
      now: `totals.$<kind>.${currentYear}`,
      before: `totals.$<kind>.${yearBefore}`,
    },
    {
      result: /^(?<kind>request|assessment)\.(?<of>change|rate)$/,
      now: "$<kind>.amount",
      before: `initial.${currentYear}`,
    },
    { result: /^cut\.(?<of>change|rate)$/, now: "assessment.amount", before: "request.amount" },
  ];
}

function ofRow(cells: readonly LocatedCell[], table: LocatedTable, years: Years): Finding[] {
  const valueOf = (field: string) => {
    const cell = cells.find(({ expected }) => expected.field === field);
    return cell === undefined ? null : numberAt(table, cell);
  };
  return cells.flatMap((cell) => {
    const { field } = cell.expected;
    const rule = rowRules(years).find(({ result }) => result.test(field));
    const printed = numberAt(table, cell);
    if (rule === undefined || printed === null) return [];
    const [now, before] = [rule.now, rule.before].map((name) => valueOf(field.replace(rule.result, name)));
    if (now === null || now === undefined || before === null || before === undefined) return [];
    const isRate = rule.result.exec(field)?.groups?.["of"] === "rate";
    const against = change(before, now);
    const result = isRate && against.kind === "changed" ? against.ratio : now - before;
    return isSameValue(result, printed) ? [] : [told(cell, { table, label: "" }, result)];
  });
}

function told({ row, column }: LocatedCell, { table: { sheet, headerRow }, label }: Owner, sum: number): Finding {
  const header = String(sheet.cells.at(headerRow, column) ?? "");
  const found = String(sheet.cells.at(row, column) ?? "");
  const place = `${sheet.name}!${addressOf(row, column)}`;
  return { kind: "audit-sum", place, figure: `${label} ${header}`.trim(), expected: String(sum), found };
}

function numberAt({ sheet }: Pick<LocatedTable, "sheet">, { row, column }: LocatedCell): number | null {
  const value = sheet.cells.at(row, column);
  return typeof value === "number" ? value : null;
}
