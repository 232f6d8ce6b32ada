// Bundles src/ into dist/shiryo.js, the `shiryo` command. Heavy libraries stay in files of their own,
// loaded when a paper needs them.
import { chmodSync, rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { shiryo: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  banner: {
    // Bundled CommonJS packages call require for Node's own modules.
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
chmodSync("dist/shiryo.js", 0o755);
