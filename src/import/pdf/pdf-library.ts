/** pdf.js, loaded when the first PDF comes. */
export async function pdfLibrary(): Promise<typeof import("pdfjs-dist")> {
  for (const name of drawing) globals[name] ??= class {};
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

const globals = globalThis as unknown as Record<string, unknown>;

// The library asks for these on loading although nothing is drawn; where the native canvas package is not installed
// it would not load without them.
const drawing = ["DOMMatrix", "ImageData", "Path2D"];
