// Bundles src/ into the `shiryo` command: into dist/, or into the folder given.
//
//   shiryo.js   which any Node reads, and tells an old one that it is too old
//   launch.js   loads the others, with the code compiled before
//   code.js     all of src/ and most libraries
//   exceljs.js  and others: libraries that few commands need, each loaded by the first that does
//   pdfjs/      pdf.js as it comes, for it loads its worker and its tables of characters itself
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

const [outdir = "dist"] = process.argv.slice(2);
const { engines, version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Loaded by few commands, or by a build only when it makes something anew. */
const apart = ["exceljs", "@cantoo/pdf-lib", "chokidar", "cli-progress"];

/** The digest of the code stands in the code: until it is known, this does. */
const unknownDigest = "the digest of this bundle";

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

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  // unzipper, which exceljs brings along, can read from S3 where this is installed; we never do.
  external: ["@aws-sdk/client-s3"],
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions} */
const asCommonJs = {
  ...common,
  format: "cjs",
  minify: true,
  legalComments: "none",
  // What stands in String.raw must not be escaped below: as plain strings both mean the same.
  supported: { "template-literal": false },
  metafile: true,
  outdir,
  define: { "import.meta.url": "shiryoUrl", "import.meta.dirname": "__dirname", SHIRYO_CODE: `"${unknownDigest}"` },
};

rmSync(outdir, { recursive: true, force: true });
const bundled = [await bundleCode(), ...(await Promise.all(apart.map(bundleApart)))];
refuseModules(bundled);
copyPdfJs();
writeNotices(bundled);
const digest = sealCode();
await bundleEntry(digest);
warmUp();

async function bundleCode() {
  return build({
    ...asCommonJs,
    entryPoints: { code: "src/cli/run.ts" },
    banner: { js: 'const shiryoUrl=require("node:url").pathToFileURL(__filename).href;' },
    define: { ...asCommonJs.define, SHIRYO_PDFJS: '"pdfjs"' },
    plugins: [
      madeNow("compile-frame.ts", await frameModule()),
      madeNow("known-templates.ts", await templatesModule()),
      madeNow("checked-templates.ts", await checksModule()),
      madeNow("known-specs.ts", await specsModule()),
      // Of all that package.json says, only this makes papers.
      madeNow("package.json", `export default { version: "${version}" };`, resolve("package.json")),
      standingApart(),
    ],
  });
}

function bundleApart(name) {
  return build({ ...asCommonJs, entryPoints: { [fileOf(name)]: name } });
}

function fileOf(name) {
  return name.slice(name.indexOf("/") + 1);
}

/** What stands apart is loaded through `require`, which the launcher gives; pdf.js, being a module, by a file of its own. */
function standingApart() {
  const names = new RegExp(`^(${apart.join("|")})$`);
  const setup = (plugin) => {
    plugin.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "apart" }));
    plugin.onLoad({ filter: /./, namespace: "apart" }, ({ path }) => ({
      contents: `module.exports = require("./${fileOf(path)}.js");`,
    }));
    plugin.onResolve({ filter: /^\.\//, namespace: "apart" }, ({ path }) => ({ path, external: true }));
    plugin.onResolve({ filter: /^\.\/pdfjs\/load\.js$/ }, ({ path }) => ({ path, external: true }));
  };
  return { name: "standing apart", setup };
}

/** Code that V8 compiled before cannot load modules: it says so only when it comes to the place. */
function refuseModules(results) {
  const outputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const found = outputs.flatMap(({ imports }) => imports).filter(({ kind }) => kind === "dynamic-import");
  if (found.length > 0) throw new Error(`loaded as a module: ${found.map(({ path }) => path).join(", ")}`);
}

/** Of its 41 MB, and 33 MB of a canvas that it would bring along, reading text takes these 3. */
function copyPdfJs() {
  const from = "node_modules/pdfjs-dist";
  const to = join(outdir, "pdfjs");
  mkdirSync(join(to, "build"), { recursive: true });
  for (const name of ["pdf", "pdf.worker"])
    cpSync(join(from, `legacy/build/${name}.min.mjs`), join(to, `build/${name}.mjs`));
  cpSync(join(from, "cmaps"), join(to, "cmaps"), { recursive: true });
  writeFileSync(join(to, "load.js"), pdfJsLoader);
}

/** The notices of all that the package carries, from the packages themselves. */
function writeNotices(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean);
  const notices = [...new Set(folders), "node_modules/pdfjs-dist"].map(noticeOf);
  writeFileSync(
    join(outdir, "THIRD-PARTY-NOTICES.txt"),
    [...new Set(notices)].toSorted().join(`\n${"-".repeat(80)}\n`),
  );
}

/** Some packages name their licence, and carry no file of it. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true }).filter((path) => !path.includes("node_modules"));
  const texts = files
    .filter((path) => /(^|\/)(licen[cs]e|notice|copying)([.-][^/]*)?$/i.test(path) && !/\.[cm]?[jt]s$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8").trim());
  const named = `${license} licence${author === undefined ? "" : `, ${author.name ?? author}`}`;
  if (texts.length === 0 && license === undefined) throw new Error(`${name} names no licence`);
  return `${name} ${version}: ${named}\n\n${texts.join("\n\n")}\n`;
}

/**
 * Write every file of code in ASCII, which the launcher counts on, and its digest into it.
 *
 * @returns the digest, which covers our code, all libraries and what is made of the built-in templates
 */
function sealCode() {
  const names = readdirSync(outdir).filter((name) => name.endsWith(".js"));
  const codes = new Map(names.toSorted().map((name) => [name, inAscii(readFileSync(join(outdir, name), "utf8"))]));
  const hash = createHash("sha256");
  for (const [name, code] of codes) hash.update(`${name}\0${code}\0`);
  const digest = hash.digest("hex");
  for (const [name, code] of codes) writeFileSync(join(outdir, name), code.replaceAll(unknownDigest, digest));
  return digest;
}

/** esbuild leaves what stands in regular expressions. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error("a backslash before a character that is not ASCII");
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The package is one of modules, and the bundle is not. */
async function bundleEntry(digest) {
  const define = { "import.meta.dirname": "__dirname", SHIRYO_CODE: `"${digest}"`, SHIRYO_NODE: `"${leastNode()}"` };
  const files = { platform: "node", format: "cjs", outdir, define };
  await build({ ...files, target: "node6", entryPoints: { shiryo: "src/cli/entry.ts" } });
  await build({ ...files, target: "node20.19", entryPoints: { launch: "src/cli/launch.ts" } });
  writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
  chmodSync(join(outdir, "shiryo.js"), 0o755);
}

function leastNode() {
  return /^>=(\d+\.\d+)$/.exec(engines.node)[1];
}

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

/** Put a module that was made here in place of one of src/. */
function madeNow(name, contents, path) {
  const filter = new RegExp(`[/\\\\]${name.replace(".", "\\.")}$`);
  const made = (args) => (path === undefined || args.path === path ? { contents, loader: "js" } : undefined);
  return { name, setup: (plugin) => plugin.onLoad({ filter }, made) };
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
  const { precompile } = await imported("src/render/template/compile-template.ts");
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
  const requireLine =
    'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';
  const folder = mkdtempSync(resolve("node_modules/.shiryo-made-"));
  try {
    const outfile = join(folder, "module.js");
    await build({ ...common, format: "esm", entryPoints: [entry], outfile, banner: { js: requireLine } });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
