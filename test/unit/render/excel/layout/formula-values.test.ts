import { expect, test } from "vitest";
import { createFormulaExpander } from "../../../../../src/render/excel/layout/formula-values.ts";
import { compileExpression } from "../../../../../src/render/template/compile-template.ts";

const filled = (formula: string, view: object) => createFormulaExpander(compileExpression, view)(formula);

test("a value in a text stays text, whatever marks it holds", () => {
  expect(filled('IF(TRUE,"{{title}}","－")', { title: '医"&1+1&"薬' })).toBe('IF(TRUE,"医""&1+1&""薬","－")');
  expect(filled('"{{title}}"', { title: '"' })).toBe('""""');
  expect(filled('"""{{title}}"&1', { title: "[x]" })).toBe('"""[x]"&1');
});

test("a value in the name of a sheet keeps it open", () => {
  expect(filled("'{{title}}'!A1", { title: "it's" })).toBe("'it''s'!A1");
});

test("outside of texts stand numbers, names and keys", () => {
  expect(filled("[initial.{{key}}@rows]*{{no}}+{{name}}", { key: "2025", no: -1.5, name: "額_令和7年度" })).toBe(
    "[initial.2025@rows]*-1.5+額_令和7年度",
  );
  expect(filled("SUM({{#if no}}1{{else}}2{{/if}})", { no: 0 })).toBe("SUM(2)");
});

test("what would become part of the formula is a problem", () => {
  expect(() => filled("LEN({{title}})", { title: "A1)+(1" })).toThrow(/"A1\)\+\(1" cannot stand where the formula LEN/);
  expect(() => filled("[name.{{key}}]", { key: "x]+[y" })).toThrow(/cannot stand/);
});

test("a formula in a row names the item of its column", () => {
  const expand = createFormulaExpander(compileExpression, { title: "全体" });
  expect(expand('"{{label}}、{{../title}}"', { label: '"令和"' })).toBe('"""令和""、全体"');
});
