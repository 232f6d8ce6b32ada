// node engines/carbone.mjs VIEWS.json TEMPLATE.docx OUT
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import carbone from "carbone";

const [views, template, out] = process.argv.slice(2);
const render = promisify(carbone.render);
for (const view of JSON.parse(readFileSync(views, "utf8"))) {
  writeFileSync(join(out, `${view.no}.docx`), await render(template, view, {}));
}
