// node engines/docxtemplater.mjs VIEWS.json TEMPLATE.docx OUT
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [views, template, out] = process.argv.slice(2);
const bytes = readFileSync(template);
for (const view of JSON.parse(readFileSync(views, "utf8"))) {
  const paper = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
  paper.render(view);
  writeFileSync(join(out, `${view.no}.docx`), paper.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}
