import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { parse } from "yaml";

const marker = "shiryo:row";

/**
 * Copies of workbooks as reviewers return them: a request for each programme, 3 per cent over the current year.
 * Gives their paths, the input cells of all of them and the rows of the longest sheet to fill in.
 */
export function fillWorkbooks({ data, built, target, copies }) {
  mkdirSync(target, { recursive: true });
  const filled = built.map((path, index) => fill(path, { file: join(target, `filled-${index}.xlsx`), data }));
  const back = Array.from({ length: copies }, (_, copy) => {
    const from = filled[copy % filled.length];
    const file = join(target, `back-${copy + 1}.xlsx`);
    copyFileSync(from.file, file);
    return { ...from, file };
  });
  return {
    files: back.map(({ file }) => file),
    cells: back.reduce((sum, { cells }) => sum + cells, 0),
    rows: Math.max(...back.map(({ rows }) => rows)),
  };
}

/** ExcelJS cannot read the tables that it wrote, so the figures are put into the sheets' XML. */
function fill(path, { file, data }) {
  const zip = new PizZip(readFileSync(path));
  const texts = [
    ...zip
      .file("xl/sharedStrings.xml")
      .asText()
      .matchAll(/<si>(.*?)<\/si>/gs),
  ].map(([, si]) => textOf(si));
  let [cells, rows] = [0, 0];
  for (const part of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = part.asText();
    const form = formOf(xml, texts);
    if (form === undefined) continue;
    const ids = cellsOf(xml, texts).filter(({ column, text }) => column === form.ids && isRowId(text));
    cells += ids.length * form.fields.size;
    rows = Math.max(rows, ids.length);
    const requests = new Map(ids.map(({ row, text }) => [`${form.fields.get("request")}${row}`, text]));
    const typed = (cell, address, look) =>
      requests.has(address) ? `<c r="${address}"${look}><v>${requestFor(requests.get(address), data)}</v></c>` : cell;
    zip.file(part.name, xml.replace(/<c r="([A-Z]+\d+)"([^>]*)\/>/g, typed));
  }
  writeFileSync(file, zip.generate({ type: "nodebuffer", compression: "DEFLATE" }));
  return { file, cells, rows };
}

/** The columns of a sheet to fill in: that of the ids, and those of the fields; undefined for another sheet. */
function formOf(xml, texts) {
  const all = cellsOf(xml, texts);
  const ids = all.find(({ text }) => text === marker);
  if (ids === undefined) return undefined;
  const fields = all.filter(({ row, text }) => row === ids.row && text !== marker);
  return { ids: ids.column, fields: new Map(fields.map(({ text, column }) => [text, column])) };
}

function cellsOf(xml, texts) {
  const cells = xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]* t="s"[^>]*><v>(\d+)<\/v><\/c>/g);
  return Array.from(cells, ([, column, row, text]) => ({ column, row, text: texts[Number(text)] }));
}

const textOf = (si) => [...si.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join("");

const isRowId = (text) => /^[a-z0-9-]+(\/[0-9a-f]+(-\d+)?)?$/.test(text);

function requestFor(id, data) {
  const { budget } = parse(readFileSync(join(data, "programs", `${id}.yaml`), "utf8"));
  return Math.round((budget.initial[Math.max(...Object.keys(budget.initial))] ?? 100_000) * 1.03);
}
