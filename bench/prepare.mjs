import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** What the rivals start from: the views as JSON, a template for each, the papers as Markdown. */
export function prepareRivals({ data, folder }) {
  mkdirSync(folder, { recursive: true });
  const files = {
    views: join(folder, "views.json"),
    templates: join(folder, "templates"),
    markdown: join(folder, "markdown"),
  };
  runScript(tsx, join(here, "make-views.mjs"), data, files.views);
  runScript(join(here, "make-templates.mjs"), files.templates);
  runScript(join(here, "make-markdown.mjs"), files.views, files.markdown);
  const views = JSON.parse(readFileSync(files.views, "utf8"));
  return { files: { ...files, count: views.length }, views };
}

/** The dataset `factor` times as long. */
export function prepareDataset({ data, target, factor }) {
  runScript(join(here, "make-dataset.mjs"), data, target, String(factor));
}

function runScript(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
}
