import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type PageText, readPage } from "./page-text.ts";

const mostPages = 5000;
// The library waits between portions of a page; other pages are read meanwhile.
const pagesAtOnce = 16;

/** Where the library's tables of character codes lie: for PDFs whose Japanese fonts are not embedded. */
export type PdfTables = { readonly cMaps: string };

/**
 * The text of a PDF, line by line in the order in which it is read. Never throws.
 *
 * Runs no script of the PDF and fetches nothing. How long that takes and how much memory is up to the PDF: what comes from
 * elsewhere is read in a process of its own (`readPdfApart`).
 */
export async function readPdf(bytes: Uint8Array, { cMaps }: PdfTables): Promise<PdfText> {
  const { getDocument } = await pdfLibrary();
  const task = getDocument({
    // A copy: the library takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    cMapUrl: cMaps,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<PdfText> {
  const { numPages } = document;
  if (numPages > mostPages) return { refusal: "too-many-pages", detail: String(numPages) };
  const pages: PageText[] = [];
  let next = 1;
  const readNext = async () => {
    while (next <= numPages) {
      const no = next++;
      pages[no - 1] = await readPage(await document.getPage(no));
    }
  };
  await Promise.all(Array.from({ length: Math.min(pagesAtOnce, numPages) }, readNext));
  return judgePages(pages, await dateOf(document));
}

/** The file's own date of making (D:20250716…), where it has one. */
async function dateOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const found = /^D:(\d{4})(\d\d)(\d\d)/.exec(String((info as Record<string, unknown>)["CreationDate"]));
  return found === null ? undefined : found.slice(1).join("-");
}

function refusalOf(error: unknown): PdfText {
  const { name, message } = error as Error;
  return name === "PasswordException" ? { refusal: "encrypted" } : { refusal: "damaged", detail: message };
}

/** The text of a PDF in reading order, or the reason why it is not taken. */
export type PdfText =
  | {
      readonly text: string;
      /** The page (from 1) on which each line of `text` stands. */
      readonly pageOfLine: readonly number[];
      readonly pages: number;
      /** Pages that hold pictures or nothing, but no text. */
      readonly withoutText: readonly number[];
      /** Pages whose letters have no readable meaning in the file. */
      readonly garbled: readonly number[];
      /** Readings (ルビ) left out of the lines above which they stand. */
      readonly readings: readonly { readonly page: number; readonly text: string }[];
      /** YYYY-MM-DD on which the file says it was made. */
      readonly date?: string;
    }
  | { readonly refusal: PdfRefusal; readonly detail?: string };

export type PdfRefusal = "encrypted" | "damaged" | "too-many-pages" | "no-text" | "garbled";

/** Pages as one text, an empty line between them; refused where most of them cannot be read. */
export function judgePages(pages: readonly PageText[], date: string | undefined): PdfText {
  const withoutText = numbersOf(pages, ({ lines }) => lines.length === 0);
  const garbled = numbersOf(pages, isGarbled);
  const written = pages.length - withoutText.length;
  if (pages.reduce((sum, page) => sum + lettersOf(page).length, 0) < pages.length * fewestLetters)
    return { refusal: "no-text" };
  if (garbled.length * 2 > written) return { refusal: "garbled" };
  const lines = pages.flatMap((page, at) => [...page.lines, ""].map((line) => ({ line, page: at + 1 })));
  return {
    text: lines.map(({ line }) => line).join("\n"),
    pageOfLine: lines.map(({ page }) => page),
    pages: pages.length,
    withoutText,
    garbled,
    readings: pages.flatMap(({ readings }, at) => readings.map((text) => ({ page: at + 1, text }))),
    ...(date === undefined ? {} : { date }),
  };
}

// A scan may bear page numbers or a stamp as text.
const fewestLetters = 15;

function numbersOf(pages: readonly PageText[], isMeant: (page: PageText) => boolean): number[] {
  return pages.flatMap((page, at) => (isMeant(page) ? [at + 1] : []));
}

/** A page of a Japanese document has kana and kanji in plenty, and no letters of private use. */
function isGarbled(page: PageText): boolean {
  const letters = lettersOf(page);
  if (letters.length < 60) return false;
  const share = (kind: RegExp) => (letters.match(kind)?.length ?? 0) / letters.length;
  return share(/[\u3040-\u30ff\u4e00-\u9fff]/g) < 0.05 || share(/[\p{Co}\p{Cc}\ufffd]/gu) > 0.2;
}

function lettersOf({ lines }: PageText): string {
  return lines.join("").replace(/\s/g, "");
}

// Put in by the bundler: where it has put pdf.js, seen from the bundle. That loads it through a file of its own, for code that
// V8 compiled before cannot load modules.
declare const SHIRYO_PDFJS: string | undefined;

/** pdf.js, loaded when the first PDF comes. */
export async function pdfLibrary(): Promise<typeof import("pdfjs-dist")> {
  for (const name of drawing) globals[name] ??= class {};
  if (typeof SHIRYO_PDFJS === "undefined") return import("pdfjs-dist/legacy/build/pdf.mjs");
  return require("./pdfjs/load.js").load();
}

/** The folder of the tables of characters that come with pdf.js; it wants a slash at the end. */
export function characterTables(): string {
  if (typeof SHIRYO_PDFJS !== "undefined") return `${join(import.meta.dirname, SHIRYO_PDFJS, "cmaps")}/`;
  return `${join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps")}/`;
}

const globals = globalThis as unknown as Record<string, unknown>;

// The library asks for these on loading although nothing is drawn; where the native canvas package is not installed
// it would not load without them.
const drawing = ["DOMMatrix", "ImageData", "Path2D"];
