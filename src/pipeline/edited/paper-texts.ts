<<<<<<< HEAD:src/pipeline/edited/paper-texts.ts
import { readPackage } from "../../opc/read-package.ts";
import { parseXml, type XmlElement } from "../../opc/parse-xml.ts";

/** The text of a paper, in the pieces that people change: lists of paragraphs by part, or cells by address. */
export type PaperTexts =
  | { readonly kind: "paragraphs"; readonly parts: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: "cells"; readonly cells: ReadonlyMap<string, CellText> };

/**
 * The texts of a finished paper, .docx, .xlsx or .csv.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function paperTexts(path: string, bytes: Uint8Array): PaperTexts {
  const ending = path.slice(path.lastIndexOf("."));
  if (ending === ".xlsx") return { kind: "cells", cells: cellTexts(readPackage(bytes)) };
  if (ending === ".docx") return { kind: "paragraphs", parts: paragraphTexts(readPackage(bytes)) };
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/u);
  return { kind: "paragraphs", parts: new Map([["line", lines]]) };
}

type Parts = ReadonlyMap<string, Uint8Array>;
=======
import { partsInMemory } from "../../opc/read-package.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import { openWorkbook } from "../../opc/workbook/open-workbook.ts";
import type { Cell } from "../../opc/workbook/read-sheet.ts";
>>>>>>> readers:src/build/edited/cell-texts.ts

/** What a cell holds: the result last worked out beside a formula, which may be missing. */
export type CellText = { readonly text: string; readonly formula?: string };

<<<<<<< HEAD:src/pipeline/edited/paper-texts.ts
/** The cells of a workbook that hold anything, by sheet and address: 予算!D5 → 8920860. */
export function cellTexts(parts: Parts): ReadonlyMap<string, CellText> {
  const strings = children(partOf(parts, "xl/sharedStrings.xml"), "si").map(joinedRuns);
  const targets = new Map(
    children(partOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"] ?? "",
    ]),
  );
  const sheets = children(partOf(parts, "xl/workbook.xml"), "sheets").flatMap((list) => children(list, "sheet"));
=======
/**
 * The cells of a workbook that hold anything, by sheet and address: 予算!D5 → 8920860.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function cellTexts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, CellText> {
>>>>>>> readers:src/build/edited/cell-texts.ts
  const cells = new Map<string, CellText>();
  for (const { name, read } of openWorkbook(partsInMemory(parts))?.sheets ?? [])
    read((cell) => {
      const { row, column, formula } = cell;
      cells.set(`${name}!${addressOf(row, column)}`, { text: textOf(cell), ...(formula !== undefined && { formula }) });
    });
  return cells;
}

<<<<<<< HEAD:src/pipeline/edited/paper-texts.ts
function partOf(parts: Parts, path: string): XmlElement | undefined {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : parseXml(new TextDecoder().decode(bytes));
}

/** Programs that are not Office write names with a prefix: x:sheet. */
function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => localName(child) === name);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function cellsIn(sheet: XmlElement | undefined, strings: readonly string[]): [address: string, cell: CellText][] {
  const rows = children(sheet, "sheetData").flatMap((data) => children(data, "row"));
  return rows.flatMap((row) =>
    children(row, "c").flatMap((cell): [string, CellText][] => {
      const text = cellText(cell, strings);
      const formula = children(cell, "f")[0]?.text;
      if (text === "" && formula === undefined) return [];
      return [[cell.attributes["r"] ?? "", { text, ...(formula !== undefined && { formula }) }]];
    }),
  );
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const value = children(cell, "v")[0]?.text ?? "";
  const { t: type } = cell.attributes;
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr") return children(cell, "is").map(joinedRuns).join("");
  return type === undefined || type === "n" ? numberText(value) : value;
}

/** 0.10000000000000001 and 0.1 are the same number, written by two programs. */
function numberText(value: string): string {
  return value === "" ? "" : String(Number(Number(value).toPrecision(15)));
}

/** A text with its runs joined; readings (ふりがな) are left out. */
function joinedRuns(element: XmlElement): string {
  const runs = element.children.filter((child) => localName(child) === "r" || localName(child) === "t");
  return runs.map((child) => (localName(child) === "t" ? child.text : joinedRuns(child))).join("");
=======
/** 0.10000000000000001 and 0.1 are the same number, written by two programs. */
function textOf({ kind, value }: Cell): string {
  if (kind === "lost") return "";
  return kind === "number" && value !== "" ? String(Number(Number(value).toPrecision(15))) : value;
>>>>>>> readers:src/build/edited/cell-texts.ts
}

/** The paragraphs of a Word file, part by part: body, headers, footers, notes. Empty paragraphs are left out. */
export function paragraphTexts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [name, bytes] of parts) {
    const part = /^word\/((?:document|header|footer|footnotes|endnotes|comments)\d*)\.xml$/.exec(name)?.[1];
    if (part !== undefined) texts.set(partNames[part] ?? part, paragraphsIn(parseXml(decoder.decode(bytes))));
  }
  return texts;
}

const decoder = new TextDecoder();
const partNames: Readonly<Record<string, string>> = { document: "paragraph" };

function paragraphsIn(element: XmlElement): string[] {
  const own = element.name === "w:p" ? [textOf(element)] : [];
  // A text box is a paragraph's child and holds paragraphs itself.
  return [...own, ...element.children.flatMap(paragraphsIn)].filter((text) => text.trim() !== "");
}

/** The text as it reads now: what a revision deleted is left out. */
function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.name in written ? (written[child.name]?.(child) ?? "") : "")).join("");
}

const written: Readonly<Record<string, (element: XmlElement) => string>> = {
  "w:t": ({ text }) => text,
  "w:tab": () => "\t",
  "w:br": () => "\n",
  "w:cr": () => "\n",
  "w:noBreakHyphen": () => "-",
  "w:r": textOf,
  "w:ins": textOf,
  "w:moveTo": textOf,
  "w:hyperlink": textOf,
  "w:smartTag": textOf,
  "w:fldSimple": textOf,
  "w:sdt": textOf,
  "w:sdtContent": textOf,
};
