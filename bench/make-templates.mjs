// Writes the rivals' templates: the same paper in each engine's tags, and an empty one whose styles pandoc takes.
// node bench/make-templates.mjs DIR
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxShell } from "./template/docx-shell.mjs";
import { paperBody } from "./template/paper-body.mjs";
import { tagSyntax } from "./template/tag-syntax.mjs";

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, tags] of Object.entries(tagSyntax)) {
  const template = docxShell(paperBody(tags), tags.value(tags.root, "edition"));
  writeFileSync(join(folder, `${name}.docx`), template);
}
writeFileSync(join(folder, "styles.docx"), docxShell("", "令和８年度研究事業実施方針（AMED研究）"));
