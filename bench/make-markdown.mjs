// Writes the same papers as Markdown for pandoc.
// node bench/make-markdown.mjs VIEWS.json DIR
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdownOf } from "./markdown-of.mjs";

const [views, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const view of JSON.parse(readFileSync(views, "utf8")))
  writeFileSync(join(folder, `${view.no}.md`), markdownOf(view));
