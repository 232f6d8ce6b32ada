import type { PDFDict, PDFDocument, PDFFont, PDFPage } from "@cantoo/pdf-lib";
import { type Problem, ProblemError, problemOf } from "../../../base/problem.ts";
/** A PDF with the name it has in the outline. */
export type PdfPaper = { readonly title: string; readonly name: string; readonly bytes: Uint8Array };

/** What a joined PDF says about itself. */
export type PdfProperties = { readonly title: string; readonly date: Date; readonly language: string };

/**
 * Several PDFs as one: an outline with an entry for each and its own below it, pages numbered through at their feet.
 *
 * @throws ProblemError (packet-pdf) with every PDF that is damaged or protected
 */
export async function joinPdfs(
  papers: readonly PdfPaper[],
  { title, date, language }: PdfProperties,
): Promise<Uint8Array> {
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
  joined.setLanguage(language);
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
  const faults: Problem[] = [];
  for (const paper of papers) {
    try {
      sources.push({ paper, document: await loadOne(library, paper) });
    } catch (error) {
      faults.push(problemOf("packet-pdf", { file: paper.name, isProtected: isEncrypted(error) }));
    }
  }
  if (faults.length === 0) return sources;
  throw new ProblemError(faults);
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

/** An entry of a PDF's outline; pages count from 0. */
export type OutlineEntry = {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineEntry[];
};

type OutlineLibrary = typeof import("@cantoo/pdf-lib");

/** The outline that a PDF has; entries that lead to no page of it are left out, with what is below them. */
export function readOutline(library: OutlineLibrary, document: PDFDocument): OutlineEntry[] {
  const { PDFDict, PDFName } = library;
  const root = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  return root === undefined ? [] : entriesBelow({ library, document, pages: document.getPages() }, root, 0);
}

type Reading = { readonly library: OutlineLibrary; readonly document: PDFDocument; readonly pages: readonly PDFPage[] };

/** Outlines of strangers may go in circles. */
const [mostEntries, deepest] = [5000, 6];

function entriesBelow(reading: Reading, parent: PDFDict, depth: number): OutlineEntry[] {
  const { PDFDict, PDFName } = reading.library;
  const entries: OutlineEntry[] = [];
  let item = depth > deepest ? undefined : parent.lookupMaybe(PDFName.of("First"), PDFDict);
  for (let count = 0; item !== undefined && count < mostEntries; count += 1) {
    const page = pageOf(reading, item);
    if (page >= 0)
      entries.push({ title: titleOf(reading, item), page, children: entriesBelow(reading, item, depth + 1) });
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
  return entries;
}

function titleOf({ library }: Reading, item: PDFDict): string {
  const { PDFHexString, PDFName, PDFString } = library;
  const title = item.lookup(PDFName.of("Title"));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : "";
}

function pageOf({ library, pages }: Reading, item: PDFDict): number {
  const { PDFArray, PDFDict, PDFName } = library;
  const action = item.lookup(PDFName.of("A"));
  const to =
    item.lookup(PDFName.of("Dest")) ?? (action instanceof PDFDict ? action.lookup(PDFName.of("D")) : undefined);
  const target = to instanceof PDFArray ? to.get(0) : undefined;
  return pages.findIndex(({ ref }) => ref === target);
}

/** Give a PDF an outline, its first level open. */
export function writeOutline(library: OutlineLibrary, document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { PDFName } = library;
  const root = document.context.nextRef();
  const { first, last } = writeEntries({ library, document, pages: document.getPages() }, root, entries);
  if (first === undefined || last === undefined) return;
  document.context.assign(
    root,
    document.context.obj({ Type: "Outlines", First: first, Last: last, Count: entries.length }),
  );
  document.catalog.set(PDFName.of("Outlines"), root);
  document.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

type Ref = PDFPage["ref"];

function writeEntries(writing: Reading, parent: Ref, entries: readonly OutlineEntry[]): { first?: Ref; last?: Ref } {
  const { document, library, pages } = writing;
  const refs = entries.map(() => document.context.nextRef());
  entries.forEach(({ title, page, children }, index) => {
    const [ref, target] = [refs[index], pages[page]];
    if (ref === undefined || target === undefined) return;
    const { first, last } = writeEntries(writing, ref, children);
    const [before, after] = [refs[index - 1], refs[index + 1]];
    const dictionary = document.context.obj({
      Parent: parent,
      Dest: [target.ref, "Fit"],
      ...(before && { Prev: before }),
      ...(after && { Next: after }),
      // A negative count: closed.
      ...(first && last && { First: first, Last: last, Count: -children.length }),
    });
    dictionary.set(library.PDFName.of("Title"), library.PDFHexString.fromText(title));
    document.context.assign(ref, dictionary);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return { ...(first && { first }), ...(last && { last }) };
}
