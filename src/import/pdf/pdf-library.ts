import { createRequire } from "node:module";
import { dirname, join } from "node:path";

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
