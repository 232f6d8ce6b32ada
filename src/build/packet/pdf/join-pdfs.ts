import type { PDFDocument, PDFFont, PDFPage } from "@cantoo/pdf-lib";
import { ProblemError } from "../../../base/problem-error.ts";
import { problemOf } from "../../../base/problem-of.ts";
import { type OutlineEntry, readOutline, writeOutline } from "./outline.ts";

/** A PDF with the name it has in the outline. */
export type PdfPaper = { readonly title: string; readonly name: string; readonly bytes: Uint8Array };

/** What a joined PDF says about itself. */
export type PdfProperties = { readonly title: string; readonly date: Date };

/**
 * Several PDFs as one: an outline with an entry for each and its own below it, pages numbered through at their feet.
 *
 * @throws ProblemError (packet-pdf) with every PDF that is damaged or protected
 */
export async function joinPdfs(papers: readonly PdfPaper[], { title, date }: PdfProperties): Promise<Uint8Array> {
  const library = await import("@cantoo/pdf-lib");
  const sources = await loadAll(library, papers);
  const joined = await library.PDFDocument.create();
  const outline: OutlineEntry[] = [];
  for (const { paper, document } of sources) {
    const at = joined.getPageCount();
    const pages = await joined.copyPages(document, document.getPageIndices());
    for (const page of pages) joined.addPage(page);
    outline.push({ title: paper.title, page: at, children: moved(readOutline(library, document), at) });
  }
  numberPages(library, joined, await joined.embedFont(library.StandardFonts.Helvetica));
  writeOutline(library, joined, outline);
  joined.setTitle(title, { showInWindowTitleBar: true });
  joined.setLanguage("ja-JP");
  joined.setProducer("Shiryo");
  joined.setCreator("Shiryo");
  joined.setCreationDate(date);
  joined.setModificationDate(date);
  return joined.save({ addDefaultPage: false });
}

type Library = typeof import("@cantoo/pdf-lib");
type Source = { readonly paper: PdfPaper; readonly document: PDFDocument };

async function loadAll(library: Library, papers: readonly PdfPaper[]): Promise<Source[]> {
  const sources: Source[] = [];
  const faults: string[] = [];
  for (const paper of papers) {
    try {
      sources.push({ paper, document: await loadOne(library, paper) });
    } catch (error) {
      faults.push(`${paper.name} ${isEncrypted(error) ? "is protected by a password" : "is damaged"}`);
    }
  }
  if (faults.length === 0) return sources;
  const hint = "save the PDF anew, without password";
  throw new ProblemError(faults.map((message) => problemOf("packet-pdf", { message, hint })));
}

async function loadOne({ PDFDocument }: Library, { bytes }: PdfPaper): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  if (document.getPageCount() === 0) throw new Error("it has no pages");
  return document;
}

const isEncrypted = (error: unknown) => error instanceof Error && /encrypt/i.test(error.message);

function moved(entries: readonly OutlineEntry[], by: number): OutlineEntry[] {
  return entries.map(({ title, page, children }) => ({ title, page: page + by, children: moved(children, by) }));
}

/** Points. The papers' own footers stand higher. */
const [size, foot] = [7.5, 9];

function numberPages({ degrees, grayscale }: Library, document: PDFDocument, font: PDFFont): void {
  document.getPages().forEach((page, index) => {
    const text = `- ${index + 1} -`;
    const { x, y, angle } = footOf(page, font.widthOfTextAtSize(text, size));
    page.drawText(text, { x, y, size, font, color: grayscale(0.35), rotate: degrees(angle) });
  });
}

/** Where the middle of the foot is as the page is looked at: pages of strangers may be turned or cropped. */
function footOf(page: PDFPage, width: number): { x: number; y: number; angle: number } {
  const box = page.getCropBox();
  const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
  const places: Readonly<Record<number, { x: number; y: number }>> = {
    0: { x: middle - width / 2, y: box.y + foot },
    90: { x: box.x + box.width - foot, y: centre - width / 2 },
    180: { x: middle + width / 2, y: box.y + box.height - foot },
    270: { x: box.x + foot, y: centre + width / 2 },
  };
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  return { ...(places[angle] ?? { x: middle - width / 2, y: box.y + foot }), angle };
}
