import { nameFormula, type NameRange, nameOfRow, nameRanges, type Standing } from "./cell-names.ts";
import { type Cell, type Range, rangeOf, type Sheet, sheetsOf, type Table } from "./cells.ts";
import { chartText } from "./chart-text.ts";
import { propertiesText } from "./core-properties.ts";
import { sheetSettings } from "./sheet-settings.ts";
import { child, childrenOf, relationsOf, within, xmlTree } from "./xml-tree.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * What a workbook says and does, in lines. A table of Excel stands on its side, a line for each column: header, number
 * format, values from the first row to the totals; its formulas are told below with names in place of addresses.
 * Other rows are a line each.
 */
export function workbookText(parts: Parts): string {
  const sheets = sheetsOf(parts);
  const nameRange = nameRanges(sheets);
  const told = sheets.flatMap((sheet) => [
    "",
    `## ${sheet.name}`,
    ...sheetText(sheet, nameRange),
    ...charts(parts, sheet, nameRange),
  ]);
  return `${[...propertiesText(parts), ...definedNames(parts, sheets, nameRange), ...told].join("\n")}\n`;
}

function definedNames(parts: Parts, sheets: readonly Sheet[], nameRange: NameRange): string[] {
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  const names = within(xmlTree(parts.get("xl/workbook.xml") ?? new Uint8Array()), "definedName");
  const own = names.filter(({ attributes }) => attributes["localSheetId"] === undefined);
  return [
    "",
    "names",
    ...own.map(
      ({ attributes, text }) =>
        `- ${attributes["name"]} = ${nameFormula(text, { sheet: { ...sheet, name: "" }, row: 0 }, nameRange)}`,
    ),
  ];
}

function sheetText(sheet: Sheet, nameRange: NameRange): string[] {
  const lines = [...sheetSettings(sheet, nameRange), ""];
  const isInTable = (row: number) =>
    sheet.tables.some((table) => row > table.header && row <= (table.totals.at(-1) ?? table.last));
  for (const [row, cells] of sheet.rows) {
    const table = sheet.tables.find(({ header }) => header === row);
    if (table !== undefined) lines.push(...tableText(sheet, table, nameRange));
    else if (!isInTable(row)) lines.push(...rowText({ sheet, row }, cells, nameRange));
  }
  return lines;
}

function rowText(at: Standing, cells: ReadonlyMap<number, Cell>, nameRange: NameRange): string[] {
  const merged = within(at.sheet.xml, "mergeCell").map(({ attributes: { ref = "" } }) => rangeOf(ref));
  const told = [...cells].flatMap(([column, { value, formula, format, open }]) => {
    const span = merged.find(({ top, left }) => top === at.row && left === column);
    if (value === "" && formula === "" && span === undefined && !open) return [];
    const wide = span === undefined ? "" : ` ${spanText(span, at.sheet)}`;
    const how = formula === "" ? "" : ` =${nameFormula(formula, at, nameRange)}`;
    return [`${value}${open ? " ✎" : ""}${format === "" ? "" : ` {${format}}`}${wide}${how}`];
  });
  return told.length === 0 ? [] : [`| ${told.join(" | ")} |`];
}

function spanText({ left, right, top, bottom }: Range, sheet: Sheet): string {
  const whole = rangeOf(child(sheet.xml, "dimension")?.attributes["ref"] ?? "");
  const wide = left === whole.left && right === whole.right ? "⇥all" : `⇥${right - left + 1}`;
  return bottom > top ? `${wide}×${bottom - top + 1}` : wide;
}

function tableText(sheet: Sheet, table: Table, nameRange: NameRange): string[] {
  const { header, last, totals, columns, left, name } = table;
  const data = Array.from({ length: last - header }, (_, i) => header + 1 + i);
  const rows = [...data, ...totals];
  const heads = ["column", "format", ...rows.map((row) => nameOfRow(sheet, table, row))];
  const lines = columns.map((column, i) => {
    const cells = rows.map((row) => sheet.rows.get(row)?.get(left + i));
    const formats = new Set(cells.slice(0, data.length).map((cell) => `${cell?.format}${cell?.open ? " ✎" : ""}`));
    return `| ${[column, [...formats].join(" or "), ...cells.map((cell) => cell?.value ?? "")].join(" | ")} |`;
  });
  const settings = [
    child(table.xml, "autoFilter") ? "filter" : "",
    child(table.xml, "tableStyleInfo")?.attributes["name"] ?? "",
  ];
  return [
    "",
    `table ${name}: ${settings.join(" ")}`,
    `| ${heads.join(" | ")} |`,
    ...lines,
    ...formulas(sheet, table, nameRange),
    "",
  ];
}

/** Each formula of a column once, with the rows that have it: the data's, as the table keeps it too, and the totals'. */
function formulas(sheet: Sheet, table: Table, nameRange: NameRange): string[] {
  return table.columns.flatMap((column, i) => {
    const rowsOf = new Map<string, string[]>();
    const take = (formula: string, row: number, label: string) => {
      const named = nameFormula(formula, { sheet, row }, nameRange);
      const labels = rowsOf.get(named) ?? [];
      if (named !== "" && !labels.includes(label)) rowsOf.set(named, [...labels, label]);
    };
    const kept = childrenOf(child(table.xml, "tableColumns"), "tableColumn")[i];
    take(child(kept, "calculatedColumnFormula")?.text ?? "", table.header + 1, "column");
    for (const [row, cells] of sheet.rows) {
      if (row <= table.header || row > (table.totals.at(-1) ?? table.last)) continue;
      take(cells.get(table.left + i)?.formula ?? "", row, row > table.last ? nameOfRow(sheet, table, row) : "rows");
    }
    return [...rowsOf].map(([formula, labels]) => `- ${column} (${labels.join(", ")}) = ${formula}`);
  });
}

function charts(parts: Parts, sheet: Sheet, nameRange: NameRange): string[] {
  const drawings = [...relationsOf(parts, sheet.part).values()].filter((target) => target.startsWith("xl/drawings/"));
  return drawings.flatMap((drawing) => {
    const targets = relationsOf(parts, drawing);
    const frames = xmlTree(parts.get(drawing) ?? new Uint8Array()).children;
    return frames.flatMap((frame) => {
      const [chart] = within(frame, "chart").map(({ attributes }) => targets.get(attributes["r:id"] ?? "") ?? "");
      const about = within(frame, "cNvPr")[0]?.attributes ?? {};
      const place = ["from", "to"].map((end) =>
        within(child(frame, end), "col", "row")
          .map(({ text }) => Number(text) + 1)
          .join("/"),
      );
      const lines =
        chart === undefined
          ? []
          : chartText(xmlTree(parts.get(chart) ?? new Uint8Array()), (f) =>
              nameFormula(f, { sheet, row: 0 }, nameRange),
            );
      return ["", ...lines, `- at column/row ${place.join(" to ")} · ${about["name"]}: ${about["descr"] ?? ""}`];
    });
  });
}
