// Bundles src/ into shiryo.js, the `shiryo` command: into dist/, or into the folder given. Heavy libraries stay
// in files of their own, loaded when a paper needs them.
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

const [outdir = "dist"] = process.argv.slice(2);

/** Bundled CommonJS packages call require for Node's own modules. */
const requireLine =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // unzipper, which exceljs brings along, can read from S3 where this is installed; we never do.
  // pdf.js loads its worker and its tables of characters from its own folder.
  external: ["@aws-sdk/client-s3", "pdfjs-dist"],
  logLevel: "warning",
  define: { SHIRYO_CODE: JSON.stringify(codeDigest()) },
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
  plugins: [
    madeNow("compile-frame.ts", await frameModule()),
    madeNow("known-templates.ts", await templatesModule()),
    madeNow("checked-templates.ts", await checksModule()),
    madeNow("known-specs.ts", await specsModule()),
  ],
});
giveRequire();
chmodSync(join(outdir, "shiryo.js"), 0o755);

/** They all call it through one chunk: made in each of a hundred, it would cost every run some milliseconds. */
function giveRequire() {
  for (const name of readdirSync(outdir)) {
    const code = readFileSync(join(outdir, name), "utf8");
    const head = /^(#!.*\n)?/.exec(code)[0];
    if (/\btypeof require\b/.test(code))
      writeFileSync(join(outdir, name), head + requireLine + code.slice(head.length));
  }
}

/** Put a module that was made here in place of one of src/. */
function madeNow(name, contents) {
  const filter = new RegExp(`/${name.replace(".", "\\.")}$`);
  return { name, setup: (plugin) => plugin.onLoad({ filter }, () => ({ contents })) };
}

/**
 * The frame of the default look is the same in every run. Making it takes the docx library longer than a briefing
 * takes us, so the bundle holds its bytes in place of the code that makes it.
 */
async function frameModule() {
  const { compileFrame } = await imported("src/render/word/shell/compile-frame.ts");
  const bytes = Buffer.from(await compileFrame()).toString("base64");
  return `export async function compileFrame() { return new Uint8Array(Buffer.from("${bytes}", "base64")); }`;
}

/** The built-in workbook templates, read from their YAML. */
async function templatesModule() {
  const { parseWorkbookTemplate } = await imported("src/render/excel/template/parse-workbook-template.ts");
  const known = [];
  for (const name of readdirSync("templates").filter((one) => /^workbook.*\.yaml$/.test(one))) {
    const text = readFileSync(join("templates", name), "utf8");
    // One with faults is left to the checks, which tell of them.
    const parsed = await parseWorkbookTemplate(text, name).catch(() => undefined);
    if (parsed !== undefined) known.push([createHash("sha256").update(text).digest("hex"), parsed.content]);
  }
  return `export const knownTemplates = new Map(JSON.parse(${JSON.stringify(JSON.stringify(known))}));`;
}

/** The built-in templates, and the expressions of workbooks, compiled. */
async function specsModule() {
  const { precompile } = await imported("src/render/template/precompile.ts");
  const { innerText } = await imported("src/render/excel/layout/expressions.ts");
  const files = readdirSync("templates", { recursive: true }).map((name) => [name, join("templates", name)]);
  const whole = files.filter(([name]) => name.endsWith(".hbs")).map(([, path]) => readFileSync(path, "utf8"));
  const workbooks = files
    .filter(([name]) => name.endsWith(".yaml"))
    .map(([, path]) => parse(readFileSync(path, "utf8")));
  const expressions = workbooks.flatMap(expressionsIn).flatMap((text) => [text, innerText(text)]);
  const entries = [...new Set([...whole, ...expressions])].flatMap((text) => {
    const spec = precompile(text);
    return spec === undefined ? [] : [`[${JSON.stringify(text)}, ${spec}]`];
  });
  return `export const knownSpecs = new Map([${entries.join(",\n")}]);`;
}

/** The texts with an expression in what a YAML file holds. */
function expressionsIn(value) {
  if (typeof value === "string") return value.includes("{{") ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(expressionsIn) : [];
}

/** The built-in templates are checked here, once for all runs. Where a check finds something, every run tells of it. */
async function checksModule() {
  const { loadTemplates } = await imported("src/load/load-templates.ts");
  const { checkTemplates } = await imported("src/pipeline/inputs/load-inputs.ts");
  const { loadKinds } = await imported("src/papers/kinds.ts");
  const { templatesDigest } = await imported("src/papers/paper/paper-templates.ts");
  const { templates, problems } = loadTemplates("templates", "templates");
  const found = [...problems, ...(await checkTemplates(templates, await loadKinds()))];
  const known = found.length === 0 ? templatesDigest(templates, () => true) : null;
  return `export const checkedTemplates = ${JSON.stringify(known)};`;
}

/** A module of src/, bundled for this moment. */
async function imported(entry) {
  const folder = mkdtempSync(resolve("node_modules/.shiryo-made-"));
  try {
    const outfile = join(folder, "module.js");
    await build({ ...common, entryPoints: [entry], outfile, banner: { js: requireLine } });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the bundle is made of. */
function codeDigest() {
  const files = readdirSync("src", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const hash = createHash("sha256");
  for (const path of [...paths, "package.json", "package-lock.json"]) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}
