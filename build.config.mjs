// Bundles src/ into the `shiryo` command and the API: into dist/, or into the folder given.
//
//   shiryo.js   which any Node reads, and tells an old one that it is too old
//   launch.js   loads the others, with the code compiled before
//   api.mjs     what programs import, and types/ for it
//   code.js     all of src/ and most libraries
//   exceljs.js  and others: libraries that few commands need, each loaded by the first that does
//   pdf-reader.js  the process that reads a PDF
//   pdfjs/      pdf.js as it comes, for it loads its worker and its tables of characters itself
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCode } from "./src/bundle/bundle-code.mjs";
import { copyPdfJs } from "./src/bundle/copy-pdf-js.mjs";
import { sealCode } from "./src/bundle/seal-code.mjs";
import { writeEntries } from "./src/bundle/write-entries.mjs";
import { writeNotices } from "./src/bundle/write-notices.mjs";

const [outdir = "dist"] = process.argv.slice(2);
const { engines, version } = JSON.parse(readFileSync("package.json", "utf8"));

rmSync(outdir, { recursive: true, force: true });
const bundled = await bundleCode(outdir, version);
copyPdfJs(outdir);
writeNotices(outdir, bundled);
const digest = sealCode(outdir);
await writeEntries(outdir, { digest, engines });
warmUp();

/** A first build, which leaves compiled code for all that follow. */
function warmUp() {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-first-"));
  const shiryo = (...args) => spawnSync(process.execPath, [join(outdir, "shiryo.js"), ...args], { stdio: "ignore" });
  try {
    const data = join(folder, "data");
    shiryo("init", data);
    shiryo("build", "--data", data, "--out", join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
