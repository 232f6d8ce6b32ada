import fc from "fast-check";
import { expect, test } from "vitest";
import { readPackage } from "../../../src/opc/read-package.ts";
import { renderWorkbook } from "../../../src/render/excel/render-workbook.ts";
import { compileExpression } from "../../../src/render/template/compile-template.ts";
import type { TopicRow } from "../../../src/view/workbook/row-schemas.ts";
import { anyText } from "../../fixtures/any-text.ts";
import { ourTemplate } from "../../fixtures/our-template.ts";
import { smallView } from "../../fixtures/some-workbook-views.ts";
import { elementsNamed } from "../../fixtures/word-parts.ts";
import { parseXml } from "../../../src/opc/parse-xml.ts";
import { rounds } from "../../fixtures/rounds.ts";

/** The workbook's text cells as Excel reads them: shared strings, in which _xHHHH_ stands for a character
 * and every line break is a line feed. */
async function textsWith(titles: readonly string[]): Promise<ReadonlySet<string>> {
  const [topic] = smallView.topics;
  const topics = titles.map((title) => ({ ...topic, title }) as TopicRow);
  const setting = { compile: compileExpression, creator: "Shiryo", date: new Date("2026-01-02T03:04:05Z") };
  const bytes = await renderWorkbook(await ourTemplate("workbook.yaml"), { ...smallView, topics }, setting);
  const strings = new TextDecoder().decode(readPackage(bytes).get("xl/sharedStrings.xml"));
  const texts = elementsNamed(parseXml(strings), "t").map(({ text }) => text);
  return new Set(
    texts.map((text) =>
      text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => character(code)).replace(/\r\n?/g, "\n"),
    ),
  );
}

const character = (code: string) => String.fromCharCode(Number.parseInt(code, 16));

test("any text of the data arrives in a cell unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 20, maxLength: 20 }), async (texts) => {
      const found = await textsWith(texts);
      const lost = texts.map((text) => text.replace(/\r\n?/g, "\n")).filter((text) => !found.has(text));
      expect(lost).toEqual([]);
    }),
    { numRuns: rounds(15) },
  );
});

test("what looks like a formula stays text", async () => {
  const formulas = ["=1+1", "+81-3-0000", "-5", "@SUM(A1)"];
  const found = await textsWith(formulas);
  expect(formulas.filter((text) => !found.has(text))).toEqual([]);
});
