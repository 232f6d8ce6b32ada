// Bundles src/ into shiryo.js, the `shiryo` command: into dist/, or into the folder given. Heavy libraries stay
// in files of their own, loaded when a paper needs them.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [outdir = "dist"] = process.argv.slice(2);

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // unzipper, which exceljs brings along, can read from S3 where this is installed; we never do.
  // pdf.js loads its worker and its tables of characters from its own folder.
  external: ["@aws-sdk/client-s3", "pdfjs-dist"],
  // Bundled CommonJS packages call require for Node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
};

rmSync(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { shiryo: "src/cli/main.ts" },
  outdir,
  splitting: true,
  minify: true,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  plugins: [await frameMadeNow()],
});
chmodSync(join(outdir, "shiryo.js"), 0o755);

/**
 * The frame of the default look is the same in every run. Making it takes the docx library longer than a briefing
 * takes us, so the bundle holds its bytes in place of the code that makes it.
 */
async function frameMadeNow() {
  const folder = mkdtempSync(resolve("node_modules/.shiryo-frame-"));
  const file = join(folder, "compile-frame.js");
  await build({ ...common, entryPoints: ["src/render/word/shell/compile-frame.ts"], outfile: file });
  const { compileFrame } = await import(pathToFileURL(file).href);
  const bytes = Buffer.from(await compileFrame()).toString("base64");
  rmSync(folder, { recursive: true });
  const contents = `export async function compileFrame() { return new Uint8Array(Buffer.from("${bytes}", "base64")); }`;
  return {
    name: "frame-made-now",
    setup: (plugin) => plugin.onLoad({ filter: /compile-frame\.ts$/ }, () => ({ contents })),
  };
}
