import { partLinks, partNamed, type PackageParts, type PartLink } from "../relationships.ts";
import { attributeOf, type ElementBudget, readXml } from "../read-xml.ts";
import { type CellRange, parseCellRange } from "./cell-address.ts";
import { type CellLook, cellLooks } from "./cell-looks.ts";
import { readSheet, type SheetReader, type SheetRest } from "./read-sheet.ts";
import { sharedTexts } from "./shared-texts.ts";

/** A workbook that is open: what sheets share has been read, sheets are read when they are asked for. */
export type Workbook = {
  /** In the order of the tabs */
  readonly sheets: readonly WorkbookSheet[];
  /** Texts that cells share, by their number */
  readonly texts: readonly string[];
};

export type WorkbookSheet = {
  readonly name: string;
  /** A sheet that is veryHidden is shown by no menu of Excel. */
  readonly state: "visible" | "hidden" | "veryHidden";
  /** The XML as it stands in the file */
  readonly bytes: () => Uint8Array;
  /** Areas that Excel knows as tables */
  readonly tables: () => readonly SheetTable[];
  /** Tells of every cell that holds something, row by row from left to right. */
  readonly read: (reader: SheetReader) => SheetRest;
};

/** A table of Excel: its area holds the headers and the rows. */
export type SheetTable = CellRange & { readonly name: string };

/**
 * Open a workbook (.xlsx, .xlsm), whichever program wrote it; undefined where the package holds none.
 *
 * Dates and percentages are known where the styles are among the parts.
 *
 * @throws ProblemError (package-damaged, package-too-large), and so does what reads its sheets
 */
export function openWorkbook(parts: PackageParts, budget?: ElementBudget): Workbook | undefined {
  const main = partLinks(parts, "", budget).find(({ type }) => type === "officeDocument")?.part;
  const book = main === undefined ? undefined : partNamed(parts, main);
  if (main === undefined || book === undefined || !/\.xml$/i.test(main)) return undefined;
  const links = partLinks(parts, main, budget);
  const shared = (type: string) => partNamed(parts, links.find((link) => link.type === type)?.part ?? "");
  const texts = sharedTexts(shared("sharedStrings"), budget);
  const looks = cellLooks(shared("styles"), budget);
  return { texts, sheets: sheetsOf({ parts, links, texts, looks, budget }, book) };
}

type Opened = {
  readonly parts: PackageParts;
  readonly links: readonly PartLink[];
  readonly texts: readonly string[];
  readonly looks: ReadonlyMap<string, CellLook>;
  readonly budget: ElementBudget | undefined;
};

function sheetsOf({ parts, links, texts, looks, budget }: Opened, book: Uint8Array): WorkbookSheet[] {
  const unread = new Map(links.filter(({ type }) => type === "worksheet").map(({ id, part }) => [id, part]));
  return sheetNames(book, budget).flatMap(({ id, name, state }): WorkbookSheet[] => {
    const part = unread.get(id);
    // A part is one sheet, however often a file names it.
    unread.delete(id);
    if (part === undefined || !isThere(parts, part)) return [];
    const bytes = () => partNamed(parts, part) ?? new Uint8Array();
    return [
      {
        name,
        state,
        bytes,
        tables: () => tablesOf(parts, part, budget),
        read: (reader) => readSheet(bytes(), reader, { texts, looks, budget }),
      },
    ];
  });
}

function isThere({ names }: PackageParts, part: string): boolean {
  const key = part.toLowerCase();
  return names.includes(part) || names.some((name) => name.toLowerCase() === key);
}

type SheetName = Pick<WorkbookSheet, "name" | "state"> & { readonly id: string };

function sheetNames(book: Uint8Array, budget?: ElementBudget): SheetName[] {
  const sheets: SheetName[] = [];
  const open = (element: string, attributes: Readonly<Record<string, string>>) => {
    if (element !== "sheet") return;
    const { name = "", state } = attributes;
    const isHidden = state === "hidden" || state === "veryHidden";
    sheets.push({ name, state: isHidden ? state : "visible", id: attributeOf(attributes, "id") ?? "" });
  };
  readXml(book, { open }, budget);
  return sheets;
}

function tablesOf(parts: PackageParts, sheet: string, budget?: ElementBudget): SheetTable[] {
  const tables: SheetTable[] = [];
  const open = (element: string, { displayName: name = "", ref = "" }: Readonly<Record<string, string>>) => {
    const range = element === "table" ? parseCellRange(ref) : undefined;
    if (range !== undefined) tables.push({ name, ...range });
  };
  for (const { type, part } of partLinks(parts, sheet, budget)) {
    const bytes = type === "table" ? partNamed(parts, part) : undefined;
    if (bytes !== undefined) readXml(bytes, { open }, budget);
  }
  return tables;
}
