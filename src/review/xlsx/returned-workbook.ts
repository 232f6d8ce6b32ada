import { ProblemError, problemOf } from "../../base/problem.ts";
import { partsInMemory, readPackage } from "../../opc/read-package.ts";
import type { ElementBudget } from "../../opc/read-xml.ts";
import { openWorkbook } from "../../opc/workbook/open-workbook.ts";
import { packageFault } from "../../opc/package-fault.ts";
import type { Cell } from "../../opc/workbook/read-sheet.ts";

/** A workbook that came back, as far as a review needs it: what stands in the cells of its review sheets. */
export type ReturnedWorkbook = {
  /** In the order of the tabs; sheets that hold none of the words looked for are left out. */
  readonly sheets: readonly ReturnedSheet[];
};

export type ReturnedSheet = {
  readonly name: string;
  /** By row, then by column, both from 1. Blank cells are not in it. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReturnedCell>>;
  /** Ranges of merged cells, such as H12:H14 */
  readonly merges: readonly string[];
};

/** A cell with its value as it stands in the file: nothing is rounded, calculated or believed. */
export type ReturnedCell = {
  readonly kind: "number" | "text" | "boolean" | "error" | "date" | "formula";
  /** For a formula the formula, without the sign of equality; its remembered result is not looked at. */
  readonly raw: string;
  /** Whether a number is shown as per cent */
  readonly isPercent?: boolean;
};

/**
 * Read the sheets of a workbook (.xlsx, .xlsm) that hold one of some words; macros, links and pictures are not looked at.
 *
 * Takes no more time and memory than the limits here allow, whatever the file claims.
 *
 * @param words a sheet that holds none of them is not read
 * @throws ProblemError (review-file, package-damaged, package-too-large)
 */
export function readReturnedWorkbook(bytes: Uint8Array, words: readonly string[]): ReturnedWorkbook {
  refuseOtherFormats(bytes);
  const budget: ElementBudget = { left: mostElements };
  // All parts are unpacked, so that a file of which any is damaged is refused.
  const workbook = openWorkbook(partsInMemory(readPackage(bytes, limits)), budget);
  if (workbook === undefined) throw noWorkbook();
  const holdsWord = wordsIn(workbook.texts, words);
  const sheets = workbook.sheets.filter((sheet) => holdsWord(sheet.bytes()));
  return {
    sheets: sheets.map(({ name, read }) => {
      const rows = new Map<number, Map<number, ReturnedCell>>();
      const { merges } = read((cell) => {
        const cells = rows.get(cell.row);
        if (cells === undefined) rows.set(cell.row, new Map([[cell.column, returnedCell(cell)]]));
        else cells.set(cell.column, returnedCell(cell));
      });
      return { name, rows, merges };
    }),
  };
}

/** A workbook of 5,000 programmes has some 60 MB unpacked, and three million elements in its review sheets. */
const limits = { totalSize: 200_000_000, parts: 2000 };
const mostElements = 5_000_000;

function returnedCell({ kind, value, formula, look }: Cell): ReturnedCell {
  if (formula !== undefined) return { kind: "formula", raw: formula };
  if (kind === "lost") throw packageFault("package-damaged.text", { number: value });
  if (kind !== "number") return { kind, raw: value };
  if (look === "date") return { kind: "date", raw: value };
  return { kind, raw: value, ...(look === "percent" && { isPercent: true }) };
}

/**
 * Whether a sheet holds a word: by the number of a shared text, or written in the cell itself. Most sheets hold none,
 * and finding that out takes a hundredth of the time of reading them.
 */
function wordsIn(texts: readonly string[], words: readonly string[]): (part: Uint8Array) => boolean {
  const numbers = texts.flatMap((text, index) => (words.some((word) => text.includes(word)) ? [`>${index}<`] : []));
  const looked = [...numbers, ...words];
  return (part) => {
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    return looked.some((one) => xml.includes(one));
  };
}

/**
 * Refuse what is no .xlsx or .xlsm, and say what to do with it. It is the bytes that count, not the name.
 *
 * @throws ProblemError (review-file)
 */
function refuseOtherFormats(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  if (bytes.length === 0) throw refused("review-file.empty");
  if (head.startsWith(oldExcel)) {
    throw refused("review-file.compound");
  }
  if (head.includes("mimetypeapplication/vnd.oasis.opendocument")) {
    throw refused("review-file.ods");
  }
  if (!head.startsWith("PK")) {
    throw refused("review-file.no-workbook");
  }
}

/** The signature of compound files, in which old and encrypted workbooks are kept. */
const oldExcel = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

type Refusal = "empty" | "compound" | "ods" | "no-workbook" | "other-kind";

function refused(says: `review-file.${Refusal}`): ProblemError {
  return new ProblemError([problemOf(says, {})]);
}

function noWorkbook(): ProblemError {
  return refused("review-file.other-kind");
}
