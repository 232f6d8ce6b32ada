import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { readPackage } from "../../opc/read-package.ts";
import { type CellFormats, cellFormats } from "./cell-formats.ts";
import { type ElementBudget, elementBudget, parseXmlPart } from "./parse-xml-part.ts";
import { type PartLink, partLinks, partNamed, type Parts } from "./part-links.ts";
import { refuseOtherFormats } from "./refuse-other-formats.ts";
import type { ReturnedSheet, ReturnedWorkbook } from "./returned-workbook.ts";
import { sharedStrings } from "./shared-strings.ts";
import { sheetCells } from "./sheet-cells.ts";

/** A workbook of 5,000 programmes has some 60 MB unpacked. */
const limits = { totalSize: 200_000_000, parts: 2000 };

/**
 * Read the sheets of a workbook (.xlsx, .xlsm) that hold one of some words; macros, links and pictures are not looked at.
 *
 * Takes no more time and memory than `limits` allow, whatever the file claims.
 *
 * @param words a sheet that holds none of them is not read
 * @throws ProblemError (review-file, package-damaged, package-too-large)
 */
export function readReturnedWorkbook(bytes: Uint8Array, words: readonly string[]): ReturnedWorkbook {
  refuseOtherFormats(bytes);
  const parts = readPackage(bytes, limits);
  const budget = elementBudget();
  const main = partLinks(parts, "", budget).find(({ type }) => type === "officeDocument")?.part;
  const book = main === undefined ? undefined : partNamed(parts, main);
  if (main === undefined || book === undefined || main.endsWith(".bin")) throw noWorkbook();
  const links = partLinks(parts, main, budget);
  const strings = partOf(parts, links, "sharedStrings", (part) => sharedStrings(part, budget)) ?? [];
  const formats: CellFormats = partOf(parts, links, "styles", (part) => cellFormats(part, budget)) ?? new Map();
  const holdsWord = wordsIn(strings, words);
  const unread = new Map(links.filter(({ type }) => type === "worksheet").map(({ id, part }) => [id, part]));
  const sheets = sheetList(book, budget).flatMap(({ name, id }): ReturnedSheet[] => {
    const part = partNamed(parts, unread.get(id) ?? "");
    // A part is one sheet, however often a file names it.
    unread.delete(id);
    if (part === undefined || !holdsWord(part)) return [];
    return [{ name, ...sheetCells(part, { strings, formats, budget }) }];
  });
  return { sheets };
}

function partOf<T>(parts: Parts, links: readonly PartLink[], type: string, read: (part: Uint8Array) => T) {
  const link = links.find((one) => one.type === type);
  const part = link === undefined ? undefined : partNamed(parts, link.part);
  return part === undefined ? undefined : read(part);
}

function sheetList(book: Uint8Array, budget: ElementBudget): { name: string; id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  const onOpen = (element: string, attributes: Readonly<Record<string, string>>) => {
    if (element !== "sheet") return;
    const id = Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1] ?? "";
    sheets.push({ name: attributes["name"] ?? "", id });
  };
  parseXmlPart(book, { onOpen }, budget);
  return sheets;
}

/**
 * Whether a sheet holds a word: by the number of a shared text, or written in the cell itself. Most sheets hold none,
 * and finding that out takes a hundredth of the time of reading them.
 */
function wordsIn(strings: readonly string[], words: readonly string[]): (part: Uint8Array) => boolean {
  const numbers = strings.flatMap((text, index) => (words.some((word) => text.includes(word)) ? [`>${index}<`] : []));
  const looked = [...numbers, ...words];
  return (part) => {
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    return looked.some((one) => xml.includes(one));
  };
}

function noWorkbook(): ProblemError {
  const message = "the file holds no workbook of the kind .xlsx or .xlsm";
  return new ProblemError([problemOf("review-file", { message, hint: "open it in Excel and save it as .xlsx" })]);
}
