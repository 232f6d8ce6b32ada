// node engines/easy-template-x.mjs VIEWS.json TEMPLATE.docx OUT
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TemplateHandler } from "easy-template-x";

const [views, template, out] = process.argv.slice(2);
const bytes = readFileSync(template);
const handler = new TemplateHandler();
for (const view of JSON.parse(readFileSync(views, "utf8"))) {
  writeFileSync(join(out, `${view.no}.docx`), await handler.process(bytes, view));
}
