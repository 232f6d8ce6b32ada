/** Pages of a PDF; null where it cannot be read. */
export async function countPdfPages(bytes: Uint8Array): Promise<number | null> {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  try {
    return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
  } catch {
    return null;
  }
}
