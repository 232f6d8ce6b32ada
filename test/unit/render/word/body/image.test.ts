import { beforeAll, expect, test } from "vitest";
import { renderWord } from "../../../../../src/render/word/render-word.ts";
import { createShell } from "../../../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../../../src/render/word/shell/word-shell.ts";
import { heldAs } from "../../../../fixtures/a-jpeg.ts";
import { aPng } from "../../../../fixtures/a-png.ts";
import { aWordPaper } from "../../../../fixtures/a-word-paper.ts";
import { partText } from "../../../../fixtures/word-parts.ts";
import { aLook } from "../../../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const images = new Map([
  ["tall.png", aPng(800, 2400)],
  ["wide.png", aPng(2400, 800)],
  ["held.jpg", heldAs(6, false)],
]);
const xmlOf = (markdown: string) =>
  partText(renderWord({ ...aWordPaper(markdown), images }, shell), "word/document.xml");
const millimetres = (markdown: string) =>
  [...xmlOf(markdown).matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [
    Math.round(Number(x) / 36_000),
    Math.round(Number(y) / 36_000),
  ]);

test.each(["![縦](tall.png)", '::: image tall.png alt="縦"', '::: image tall.png alt="縦" width=160 caption=題'])(
  "%s is no higher than the text of its page, its shape kept",
  (markdown) => {
    const [[width = 0, height = 0] = []] = millimetres(markdown);
    expect([height > 200, height < 260, Math.abs(height - 3 * width) < 3]).toEqual([true, true, true]);
  },
);

test("on a page that lies across there is less height, in a box and a cell less width", () => {
  const [[, height = 0] = []] = millimetres("::: landscape\n![縦](tall.png)\n:::");
  expect(height).toBeLessThan(180);
  const [[box = 0] = [], [cell = 0] = []] = millimetres(
    "::: box 枠\n![横](wide.png)\n:::\n\n::: table widths=50,50\n| a | b |\n|---|---|\n| ![横](wide.png) | b |\n:::",
  );
  expect([box < 170, cell < 85, cell > 60]).toEqual([true, true, true]);
});

test("a chart is no higher than its page either", () => {
  const [[, height = 0] = []] = millimetres("::: landscape\n::: chart budget height=250\n:::");
  expect(height).toBeLessThan(180);
});

test("a photograph that was held upright is turned, and as wide as the Markdown says after that", () => {
  const xml = xmlOf('::: image held.jpg alt="写真" width=20');
  expect(xml).toContain('<a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="1080000" cy="720000"/>');
  expect(xml).toContain('<wp:extent cx="1080000" cy="720000"/>');
});
