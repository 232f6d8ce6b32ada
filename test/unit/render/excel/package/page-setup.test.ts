import { expect, test } from "vitest";
import { headerFooter } from "../../../../../src/render/excel/package/page-setup.ts";

const page = { left: "令和7年度", right: "{page} ／ {pages} ページ" };
const codeOf = (left: string, right = page.right) =>
  headerFooter({ header: { left, right }, footer: {} } as never, "游ゴシック").oddHeader ?? "";

test("texts that fit stay whole, an ampersand is no code", () => {
  expect(codeOf("R&D")).toBe('&L&"游ゴシック,Regular"&9R&&D&R&"游ゴシック,Regular"&9&P ／ &N ページ');
});

test("a long text gives way, page numbers stay, and the whole fits into Excel's 255 characters", () => {
  const code = codeOf("研".repeat(300));
  expect(code).toHaveLength(255);
  expect(code).toMatch(/研…&R&"游ゴシック,Regular"&9&P ／ &N ページ$/);
  expect(codeOf("研".repeat(300), "究".repeat(300)).length).toBeLessThanOrEqual(255);
});

test("no code and no character is cut in two", () => {
  for (const start of ["", "a"]) {
    expect(codeOf(start + "&".repeat(300))).toMatch(/[^&](&&)+…&R/);
    expect(codeOf(start + "𠮟".repeat(300))).not.toMatch(/\p{Cs}/u);
  }
});
