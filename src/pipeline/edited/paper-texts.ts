import { parseXml, type XmlElement } from "../../opc/parse-xml.ts";
import { partsInMemory, readPackage } from "../../opc/read-package.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import { openWorkbook } from "../../opc/workbook/open-workbook.ts";
import type { Cell } from "../../opc/workbook/read-sheet.ts";

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

/** What a cell holds: the result last worked out beside a formula, which may be missing. */
export type CellText = { readonly text: string; readonly formula?: string };

/**
 * The cells of a workbook that hold anything, by sheet and address: 予算!D5 → 8920860.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function cellTexts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, CellText> {
  const cells = new Map<string, CellText>();
  for (const { name, read } of openWorkbook(partsInMemory(parts))?.sheets ?? [])
    read((cell) => {
      const { row, column, formula } = cell;
      cells.set(`${name}!${addressOf(row, column)}`, {
        text: textOfCell(cell),
        ...(formula !== undefined && { formula }),
      });
    });
  return cells;
}

/** 0.10000000000000001 and 0.1 are the same number, written by two programs. */
function textOfCell({ kind, value }: Cell): string {
  if (kind === "lost") return "";
  return kind === "number" && value !== "" ? String(Number(Number(value).toPrecision(15))) : value;
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
