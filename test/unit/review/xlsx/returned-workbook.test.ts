import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { ProblemError, toldProblem } from "../../../../src/base/problem.ts";
import { packPart } from "../../../../src/opc/pack-part.ts";
import { readPackage } from "../../../../src/opc/read-package.ts";
import { writePackage } from "../../../../src/opc/write-package.ts";
import { readReturnedWorkbook } from "../../../../src/review/xlsx/returned-workbook.ts";
import { type FixtureCell, workbookOf } from "../../../fixtures/review-workbook.ts";

const read = (bytes: Uint8Array) => readReturnedWorkbook(bytes, [""]);
const cellsOf = (rows: readonly (readonly FixtureCell[])[], extra = {}, tail = "") =>
  read(workbookOf([{ name: "表", rows, tail }], extra)).sheets[0];

const xml = (text: string) => ({ xml: text });
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test("every kind of cell keeps its own words", () => {
  const strings = `<sst ${main}><si><r><t>文字</t></r><r><t xml:space="preserve"> 列</t></r><rPh sb="0" eb="2"><t>モジ</t></rPh></si></sst>`;
  const sheet = cellsOf(
    [
      [
        xml('<c r="@" t="s"><v>0</v></c>'),
        xml('<c r="@" s="1"><v>46113</v></c>'),
        xml('<c r="@" s="2"><v>0.5</v></c>'),
        xml('<c r="@" s="3"><v>46113</v></c>'),
        xml('<c r="@" t="b"><v>1</v></c>'),
        xml('<c r="@" t="e"><v>#N/A</v></c>'),
        xml('<c r="@" t="str"><v>x_x000D_y</v></c>'),
        xml('<c r="@" s="2"/>'),
        { formula: "A1&B1" },
      ],
    ],
    { "xl/sharedStrings.xml": strings },
  );
  expect([...(sheet?.rows.get(1)?.values() ?? [])]).toEqual([
    { kind: "text", raw: "文字 列" },
    { kind: "date", raw: "46113" },
    { kind: "number", raw: "0.5", isPercent: true },
    { kind: "date", raw: "46113" },
    { kind: "boolean", raw: "1" },
    { kind: "error", raw: "#N/A" },
    { kind: "text", raw: "x\ry" },
    { kind: "formula", raw: "A1&B1" },
  ]);
});

test("rows and cells without addresses follow one another, and prefixes and absolute targets are read", () => {
  const bytes = workbookOf([{ name: "表", rows: [[1]] }], {
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>あ</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const rows = read(bytes).sheets[0]?.rows;
  expect(rows?.get(1)?.get(2)?.raw).toBe("2");
  expect(rows?.get(2)?.get(1)?.raw).toBe("3");
});

test("sheets without any of the words are not read", () => {
  const sheets = ["予算", "要求"].map((name) => ({ name, rows: [[name]] }));
  const words = (word: string) => readReturnedWorkbook(workbookOf(sheets), [word]).sheets.map(({ name }) => name);
  expect(words(">予算<")).toEqual(["予算"]);
  expect(words("nothing")).toEqual([]);
});

const refusal = (bytes: Uint8Array): string => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems
        .map((problem) => toldProblem(problem, "en"))
        .map(({ code, message }) => `${code}: ${message}`)
        .join();
    throw error;
  }
  return "read";
};

test.each([
  [
    "old or encrypted",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    "review-file: the file is prot",
  ],
  ["CSV", Buffer.from("事業,要求額\r\n"), "review-file: the file is no Excel"],
  ["empty", Buffer.from(""), "review-file: the file is empty"],
  [
    "OpenDocument",
    writePackage([packPart("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]),
    "OpenDocument",
  ],
  ["Word", writePackage([packPart("word/document.xml", "<a/>")]), "review-file: the file holds no workbook"],
])("a file of another kind is refused: %s", (_, bytes, expected) => {
  expect(refusal(bytes)).toContain(expected);
});

test("a cut file, a cell beyond the sheet and a missing text are damage", () => {
  const good = workbookOf([{ name: "表", rows: [[1, "x"]] }]);
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    expect(refusal(good.subarray(0, Math.floor(good.length * share)))).toContain("package-damaged");
  }
  const broken = (cell: string) => refusal(workbookOf([{ name: "表", rows: [["x", xml(cell)]] }]));
  expect(broken('<c r="XFE1"><v>1</v></c>')).toContain("there is no cell XFE1");
  expect(broken('<c r="B1" t="s"><v>7</v></c>')).toContain("there is no text 7");
  expect(broken('<c r="B1"><v>1</c>')).toContain("package-damaged");
});

test("entities, DOCTYPEs and names that lead out of the file are refused", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><worksheet ${main}><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>`;
  expect(refusal(workbookOf([{ name: "表", rows: [] }], { "xl/worksheets/sheet1.xml": bomb + 't="str"' }))).toMatch(
    /package-damaged: .*DOCTYPE/,
  );
  const remote = `<worksheet ${main}><sheetData><row><c t="str"><v>&xxe;</v></c></row></sheetData></worksheet>`;
  expect(refusal(workbookOf([{ name: "表", rows: [] }], { "xl/worksheets/sheet1.xml": remote }))).toContain(
    "package-damaged",
  );
  const parts = [...readPackage(workbookOf([{ name: "表", rows: [["x"]] }]))].map(([name, part]) =>
    packPart(name, part),
  );
  expect(refusal(writePackage([...parts, packPart("../../evil.xml", "x")]))).toContain("leads out of it");
});

test("links out of the file are never followed", () => {
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId2" Type="x/sharedStrings" Target="../../../../etc/passwd"/></Relationships>`;
  const bytes = workbookOf([{ name: "表", rows: [["x"]] }], { "xl/_rels/workbook.xml.rels": links });
  expect(read(bytes).sheets).toEqual([]);
});

test("bombs end at their declared size, or before they are unpacked", () => {
  const zeros = "0".repeat(30_000_000);
  const parts = (text: string) => [packPart("xl/a.xml", text)];
  // Declares what it holds: ten parts of 30 MB are more than a review may have.
  const declared = writePackage(Array.from({ length: 10 }, (_, no) => packPart(`xl/${no}.xml`, zeros)));
  expect(refusal(declared)).toContain("package-too-large");
  // Declares 100 bytes and holds 30 million.
  const packed = deflateRawSync(zeros);
  const inside = { data: [packed], packedSize: packed.length };
  const lying = { ...parts(zeros)[0], size: 100, ...inside } as ReturnType<typeof packPart>;
  expect(refusal(writePackage([lying]))).toContain("package-damaged");
});

test("more columns, formats or cells than a workbook can have end the reading", () => {
  const around = (inside: string) => `<worksheet ${main}>${inside}<sheetData/><!-- x --></worksheet>`;
  const sheet = (xml: string) => workbookOf([{ name: "表", rows: [["x"]] }], { "xl/worksheets/sheet1.xml": xml });
  const columns = '<col min="1" max="16384" width="9" style="3"/>'.repeat(1_000_000);
  expect(refusal(sheet(around(`<cols>${columns}</cols><x>x</x>`)))).toContain("package-damaged");
  const flood = `<worksheet ${main}><sheetData>${"<row><c/><c/><c/><c/><c/></row>".repeat(850_000)}</sheetData><x>x</x></worksheet>`;
  expect(refusal(sheet(flood))).toContain("package-too-large");
  const formats = `<styleSheet ${main}><cellXfs>${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs></styleSheet>`;
  expect(refusal(workbookOf([{ name: "表", rows: [["x"]] }], { "xl/styles.xml": formats }))).toContain(
    "package-too-large",
  );
});

test.each([
  ["a text", `<c r="A1" t="str"><v>x${"あ".repeat(1_000_000)}</v></c>`],
  ["a text of entities", `<c r="A1" t="str"><v>x${"&#65;".repeat(1_000_000)}</v></c>`],
  ["an attribute", `<c r="A1" t="str" x="${"x".repeat(2_000_000)}"><v>x</v></c>`],
  ["a comment", `<!--${"x".repeat(2_000_000)}--><c r="A1" t="str"><v>x</v></c>`],
])("%s longer than a cell can hold is not kept in memory", (_, cell) => {
  const sheet = `<worksheet ${main}><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  const file = workbookOf([{ name: "表", rows: [["x"]] }], { "xl/worksheets/sheet1.xml": sheet });
  expect(refusal(file)).toContain("package-damaged");
});

test("a sheet that is named many times is read once", () => {
  const sheets = `<sheets>${'<sheet name="表" sheetId="1" r:id="rId1"/>'.repeat(1000)}</sheets>`;
  const book = `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${sheets}</workbook>`;
  const file = workbookOf([{ name: "表", rows: [["x"]] }], { "xl/workbook.xml": book });
  expect(read(file).sheets).toHaveLength(1);
});
