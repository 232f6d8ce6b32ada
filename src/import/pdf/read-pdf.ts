import type { PDFDocumentProxy } from "pdfjs-dist";
import { pdfLibrary } from "./pdf-library.ts";
import type { PdfText } from "./pdf-text.ts";
import { type PageText, readPage } from "./read-page.ts";
import { isInflatedBeyond } from "./is-inflated-beyond.ts";
import { judgePages } from "./judge-pages.ts";

const mostPages = 5000;
const mostInflated = 512 * 1024 * 1024;
// The library waits between portions of a page; other pages are read meanwhile.
const pagesAtOnce = 16;

/** Where the library's tables of character codes lie: for PDFs whose Japanese fonts are not embedded. */
export type PdfTables = { readonly cMaps: string };

/**
 * The text of a PDF, line by line in the order in which it is read. Never throws.
 *
 * Runs no script of the PDF and fetches nothing.
 */
export async function readPdf(bytes: Uint8Array, { cMaps }: PdfTables): Promise<PdfText> {
  if (isInflatedBeyond(bytes, mostInflated)) return { refusal: "too-large" };
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
