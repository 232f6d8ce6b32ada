import type { PDFDict, PDFDocument, PDFPage } from "@cantoo/pdf-lib";

/** An entry of a PDF's outline; pages count from 0. */
export type OutlineEntry = {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OutlineEntry[];
};

type Library = typeof import("@cantoo/pdf-lib");

/** The outline that a PDF has; entries that lead to no page of it are left out, with what is below them. */
export function readOutline(library: Library, document: PDFDocument): OutlineEntry[] {
  const { PDFDict, PDFName } = library;
  const root = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  return root === undefined ? [] : entriesBelow({ library, document, pages: document.getPages() }, root, 0);
}

type Reading = { readonly library: Library; readonly document: PDFDocument; readonly pages: readonly PDFPage[] };

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
export function writeOutline(library: Library, document: PDFDocument, entries: readonly OutlineEntry[]): void {
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
