// Modules of src/ whose result is the same in every run: what they would make is made here, and bundled in their place.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";
import { common } from "./options.mjs";

/** Plugins for esbuild, each of which puts such a module in place of one of src/. */
export async function modulesMadeNow(version) {
  return [
    madeNow("compile-frame.ts", await framesModule()),
    madeNow("known-templates.ts", await templatesModule()),
    madeNow("checked-templates.ts", await checksModule()),
    madeNow("known-specs.ts", await specsModule()),
    // Of all that package.json says, only this makes papers.
    madeNow("package.json", `export default { version: "${version}" };`, resolve("package.json")),
  ];
}

function madeNow(name, contents, path) {
  const filter = new RegExp(`[/\\\\]${name.replace(".", "\\.")}$`);
  const made = (args) => (path === undefined || args.path === path ? { contents, loader: "js" } : undefined);
  return { name, setup: (plugin) => plugin.onLoad({ filter }, made) };
}

/**
 * The frames of the default look are the same in every run. Making one takes the docx library longer than a briefing
 * takes us, so the bundle holds their parts in place of the code that makes them.
 */
async function framesModule() {
  const { compileFrame, pagesMark } = await imported("src/render/word/shell/compile-frame.ts");
  const page = "word/document.xml";
  const [pages, rest] = [{}, new Set()];
  for (const paper of ["a4", "letter"])
    for (const hasGrid of [true, false]) {
      const { [page]: document, ...others } = await compileFrame({ paper, hasGrid });
      pages[paper + hasGrid] = document;
      rest.add(JSON.stringify(others));
    }
  if (rest.size !== 1) throw new Error("frames differ in more than their pages");
  return (
    `const pages = ${JSON.stringify(pages)}; export const pagesMark = ${JSON.stringify(pagesMark)};` +
    `export async function compileFrame({ paper, hasGrid }) { return { ...${[...rest][0]}, "${page}": pages[paper + hasGrid] }; }`
  );
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
  const { parseWorkbookTemplate } = await imported("src/render/excel/template/parse-workbook-template.ts");
  const texts = files.filter(([name]) => name.endsWith(".yaml")).map(([, path]) => readFileSync(path, "utf8"));
  // Formulas that follow from measures have expressions too; a template with faults is left to the checks.
  const workbooks = await Promise.all(
    texts.map((text) =>
      parseWorkbookTemplate(text, "").then(
        ({ content }) => content,
        () => parse(text),
      ),
    ),
  );
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
