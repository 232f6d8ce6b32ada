import { nameFormula, type NameRange, type Standing } from "./cell-names.ts";
import { rangeOf, type Sheet } from "./cells.ts";
import { brief, child, childrenOf, type Element, within } from "./xml-tree.ts";

/** What a sheet has besides its cells, in a line each: state, widths, heights, panes, print, rules of format and of entry. */
export function sheetSettings(sheet: Sheet, nameRange: NameRange): string[] {
  const { xml, state } = sheet;
  const settings = [
    "sheetPr",
    "sheetProtection",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
  ];
  const pane = within(xml, "pane")[0]?.attributes;
  return [
    `state ${state}`,
    ...(pane === undefined ? [] : [`frozen ${pane["xSplit"] ?? 0} columns, ${pane["ySplit"] ?? 0} rows`]),
    `widths ${runs(childrenOf(child(xml, "cols"), "col").flatMap(widths))}`,
    `heights ${runs(within(xml, "row").map(({ attributes }) => attributes["ht"] ?? "auto"))}`,
    ...sheet.printed.map((name) => printedText(name, xml)),
    ...settings.flatMap((name) => childrenOf(xml, name).map(settingText)),
    ...within(xml, "conditionalFormatting").flatMap((rules) => highlights(rules, sheet, nameRange)),
    ...within(xml, "dataValidation").map((rule) => validation(rule, sheet, nameRange)),
  ];
}

/** The printed area is told by rows and columns only where it is not the whole sheet. */
function printedText({ attributes, text }: Element, xml: Element): string {
  const reference = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const isWhole = reference === child(xml, "dimension")?.attributes["ref"];
  return `${attributes["name"]?.replace("_xlnm.", "")} ${isWhole ? "all" : reference}`;
}

function settingText(setting: Element): string {
  if (setting.name !== "headerFooter") return brief(setting);
  return setting.children.map(({ name, text }) => `${name} ${text}`).join(" · ");
}

function widths({ attributes: { min, max, width, hidden, outlineLevel } }: Element): string[] {
  const told = `${width}${hidden === "1" ? " hidden" : ""}${outlineLevel === undefined ? "" : ` level ${outlineLevel}`}`;
  return Array.from({ length: Number(max) - Number(min) + 1 }, () => told);
}

/** `12, 12, 12, 8` → `12 ×3, 8`. */
function runs(values: readonly string[]): string {
  const starts = values.flatMap((value, i) => (value === values[i - 1] ? [] : [i]));
  const told = starts.map((start, i) => {
    const length = (starts[i + 1] ?? values.length) - start;
    return length === 1 ? values[start] : `${values[start]} ×${length}`;
  });
  return told.join(", ");
}

function highlights(rules: Element, sheet: Sheet, nameRange: NameRange): string[] {
  const { where, from } = placeOf(rules, sheet, nameRange);
  return childrenOf(rules, "cfRule").map((rule) => {
    const formulas = childrenOf(rule, "formula").map(({ text }) => nameFormula(text, from, nameRange));
    const others = rule.children.filter(({ name }) => name !== "formula" && name !== "extLst").map(brief);
    const look = sheet.highlights[Number(rule.attributes["dxfId"] ?? -1)];
    return [`highlight ${where}`, rule.attributes["type"], rule.attributes["operator"], ...formulas, ...others, look]
      .filter(Boolean)
      .join(" · ");
  });
}

function validation(rule: Element, sheet: Sheet, nameRange: NameRange): string {
  const { where, from } = placeOf(rule, sheet, nameRange);
  const { type, operator, prompt, error, errorStyle, allowBlank } = rule.attributes;
  const bounds = rule.children.map(({ text }) => nameFormula(text, from, nameRange));
  const told = [
    `entry ${where}`,
    type,
    operator,
    bounds.join(" to "),
    errorStyle,
    allowBlank === "1" ? "may be blank" : "",
    prompt,
    error,
  ];
  return told.filter(Boolean).join(" · ");
}

function placeOf(rule: Element, sheet: Sheet, nameRange: NameRange): { where: string; from: Standing } {
  const ranges = (rule.attributes["sqref"] ?? "").split(" ");
  const nowhere = { sheet, row: 0 };
  const where = ranges.map((range) => nameRange(range, nowhere)).join(", ");
  return { where, from: { sheet, row: rangeOf(ranges[0] ?? "").top } };
}
