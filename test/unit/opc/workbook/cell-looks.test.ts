import { expect, test } from "vitest";
import { cellLooks } from "../../../../src/opc/workbook/cell-looks.ts";

/** The looks of the formats given, by their order. */
function looksOf(codes: readonly string[]): (string | undefined)[] {
  const formats = codes.map((code, no) => `<numFmt numFmtId="${200 + no}" formatCode="${code}"/>`).join("");
  const styles = codes.map((_, no) => `<xf numFmtId="${200 + no}"/>`).join("");
  const looks = cellLooks(Buffer.from(`<styleSheet>${formats}<cellXfs>${styles}</cellXfs></styleSheet>`));
  return codes.map((_, no) => looks.get(String(no)));
}

test("texts, colours and escaped characters of a format make no date of it", () => {
  expect(looksOf(["[$-411]ggge&quot;年&quot;m&quot;月&quot;", "0.0%", "&quot;day&quot;0", "[Red]0", "\\d0"])).toEqual([
    "date",
    "percent",
    undefined,
    undefined,
    undefined,
  ]);
});

// Sought in again from each bracket, for each style, it would take years.
test("a long format of brackets that nothing closes, shared by many styles, comes to an end", () => {
  const code = "[".repeat(300_000);
  const styles = '<xf numFmtId="200"/>'.repeat(20_000);
  const xml = `<styleSheet><numFmt numFmtId="200" formatCode="${code}"/><cellXfs>${styles}</cellXfs></styleSheet>`;
  expect(cellLooks(Buffer.from(xml)).size).toBe(0);
});
