import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * The files that everybody begins with: the command's, and the module that programs import. The package is one of
 * modules, and the rest of the bundle is not.
 *
 * @param facts digest of the code, and the engines of package.json
 */
export async function writeEntries(outdir, { digest, engines }) {
  const [, leastNode] = /^>=(\d+\.\d+)$/.exec(engines.node);
  const define = { "import.meta.dirname": "__dirname", SHIRYO_CODE: `"${digest}"`, SHIRYO_NODE: `"${leastNode}"` };
  const files = { platform: "node", format: "cjs", outdir, define };
  const entry = { bundle: true, external: ["./launch.js"], entryPoints: { shiryo: "src/cli/entry.ts" } };
  await build({ ...files, ...entry, target: "node6" });
  await build({ ...files, target: "node20.19", entryPoints: { launch: "src/cli/launch.ts" } });
  writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
  chmodSync(join(outdir, "shiryo.js"), 0o755);
  writeFileSync(join(outdir, "api.mjs"), apiModule());
  writeTypes(join(outdir, "types"));
}

/**
 * Whoever imports the API has flags and a cache of compiled code of their own, or none: the launcher, which sets both,
 * is the command's.
 */
function apiModule() {
  const verbs = [...readFileSync("src/api/verbs.ts", "utf8").matchAll(/^export async function (\w+)/gm)];
  return `import { createRequire } from "node:module";

export const { ${verbs.map(([, name]) => name).join(", ")} } = createRequire(import.meta.url)("./code.js").api();
`;
}

/** The types of the API: those files of src/api/ that name no other than each other. */
function writeTypes(folder) {
  const sources = ["verbs", ...readdirSync("src/api").flatMap((name) => /^(.+-types)\.ts$/.exec(name)?.[1] ?? [])];
  const options = [
    "--declaration",
    "--emitDeclarationOnly",
    "--noCheck",
    "--noResolve",
    "--allowImportingTsExtensions",
  ];
  const target = ["--module", "nodenext", "--target", "es2023", "--outDir", folder];
  const tsc = "node_modules/typescript/bin/tsc";
  const files = sources.map((name) => `src/api/${name}.ts`);
  execFileSync(process.execPath, [tsc, "--ignoreConfig", ...options, ...target, ...files], { stdio: "inherit" });
  for (const name of sources) {
    const path = join(folder, `${name}.d.ts`);
    writeFileSync(path, readFileSync(path, "utf8").replace(/(from "\.\/[^"]+)\.ts"/g, '$1.js"'));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
}
