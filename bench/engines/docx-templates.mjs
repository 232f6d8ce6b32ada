// node engines/docx-templates.mjs VIEWS.json TEMPLATE.docx OUT
// Commands run outside the sandbox and texts are taken as they are: both make the engine quicker.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "docx-templates";

const [views, template, out] = process.argv.slice(2);
const bytes = readFileSync(template);
const settings = { template: bytes, cmdDelimiter: "+++", noSandbox: true, processLineBreaks: false };
for (const data of JSON.parse(readFileSync(views, "utf8"))) {
  writeFileSync(join(out, `${data.no}.docx`), await createReport({ ...settings, data }));
}
