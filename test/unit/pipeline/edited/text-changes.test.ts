import { expect, test } from "vitest";
import { cellTexts, paragraphTexts } from "../../../../src/pipeline/edited/paper-texts.ts";
import { textChanges } from "../../../../src/pipeline/edited/text-changes.ts";

const bytes = (parts: Record<string, string>) =>
  new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]));

const body = (...paragraphs: string[]) =>
  bytes({ "word/document.xml": `<w:document><w:body>${paragraphs.join("")}</w:body></w:document>` });
const paragraph = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join("")}</w:p>`;
const wordChanges = (old: ReturnType<typeof body>, now: ReturnType<typeof body>) =>
  textChanges({ kind: "paragraphs", parts: paragraphTexts(old) }, { kind: "paragraphs", parts: paragraphTexts(now) });

test("a changed paragraph, one put in and one taken out are told by their places", () => {
  const old = body(...["甲", "乙", "丙", "丁"].map((text) => paragraph(text)));
  const now = body(...["甲", "乙々", "丙", "新", "丁"].map((text) => paragraph(text)));
  expect(wordChanges(old, now)).toEqual([
    { at: "paragraph 2", old: "乙", now: "乙々" },
    { at: "paragraph 4", now: "新" },
  ]);
  expect(wordChanges(old, body(paragraph("甲"), paragraph("丙"), paragraph("丁")))).toEqual([
    { at: "paragraph 2", old: "乙" },
  ]);
});

test("how Word cuts a paragraph into runs is no change, and what a revision deleted is gone", () => {
  const deleted = "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>";
  expect(wordChanges(body(paragraph("甲乙")), body(paragraph("甲", "乙"), "<w:p/>"))).toEqual([]);
  expect(wordChanges(body(paragraph("旧")), body(`<w:p>${deleted}</w:p>`))).toEqual([
    { at: "paragraph 1", old: "旧", now: "新" },
  ]);
});

const rels = (...links: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${links.map(([type, target], no) => `<Relationship Id="rId${no + 1}" Type="x/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const workbook = (cells: string) =>
  bytes({
    "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": '<workbook><sheets><sheet name="予算" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "/xl/worksheets/a.xml"], ["sharedStrings", "sharedStrings.xml"]),
    "xl/sharedStrings.xml": "<sst><si><r><t>甲</t></r><rPh><t>コウ</t></rPh></si></sst>",
    "xl/worksheets/a.xml": `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
  });
const cellChanges = (old: string, now: string) =>
  textChanges({ kind: "cells", cells: cellTexts(workbook(old)) }, { kind: "cells", cells: cellTexts(workbook(now)) });

test("cells are told by sheet and address, whichever way a program writes them", () => {
  const shared = '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.1</v></c>';
  const inline = '<c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>0.10000000000000001</v></c>';
  expect(cellChanges(shared, inline)).toEqual([]);
  expect(cellChanges(shared, '<c r="B1"><v>2</v></c>')).toEqual([
    { at: "予算!A1", old: "甲" },
    { at: "予算!B1", old: "0.1", now: "2" },
  ]);
});

test("a formula counts where it was typed over, and not where its result follows another cell", () => {
  const formula = (text: string, result: string) => `<c r="C1"><f>${text}</f><v>${result}</v></c>`;
  expect(cellChanges(formula("A1+B1", "3"), formula("A1+B1", "4"))).toEqual([]);
  expect(cellChanges(formula("表[計]", "3"), formula("$A$1", "3"))).toEqual([]);
  expect(cellChanges(formula("A1+B1", "3"), formula("A1+B1", ""))).toEqual([]);
  expect(cellChanges(formula("A1+B1", "3"), '<c r="C1"><v>3</v></c>')).toEqual([
    { at: "予算!C1", old: "=A1+B1", now: "3" },
  ]);
});
