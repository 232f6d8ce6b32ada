// Bundles src/ into shiryo.js, the `shiryo` command: into dist/, or into the folder given. Heavy libraries stay
// in files of their own, loaded when a paper needs them.
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const [outdir = "dist"] = process.argv.slice(2);

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { shiryo: "src/cli/main.ts" },
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  legalComments: "none",
  // unzipper, which exceljs brings along, can read from S3 where this is installed; we never do.
  // pdf.js loads its worker and its tables of characters from its own folder.
  external: ["@aws-sdk/client-s3", "pdfjs-dist"],
  chunkNames: "[name]-[hash]",
  banner: {
    // Bundled CommonJS packages call require for Node's own modules.
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
chmodSync(join(outdir, "shiryo.js"), 0o755);
