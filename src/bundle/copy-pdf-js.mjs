import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Of its 41 MB, and 33 MB of a canvas that it would bring along, reading text takes these 3. */
export function copyPdfJs(outdir) {
  const from = "node_modules/pdfjs-dist";
  const to = join(outdir, "pdfjs");
  mkdirSync(join(to, "build"), { recursive: true });
  for (const name of ["pdf", "pdf.worker"])
    cpSync(join(from, `legacy/build/${name}.min.mjs`), join(to, `build/${name}.mjs`));
  cpSync(join(from, "cmaps"), join(to, "cmaps"), { recursive: true });
  writeFileSync(join(to, "load.js"), pdfJsLoader);
}

/** pdf.js warns on loading that its canvas is missing, which only drawing needs. */
const pdfJsLoader = `exports.load = async () => {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await import("./build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
};
`;
