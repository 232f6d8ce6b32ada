import { expect, test } from "vitest";
import { type Placed, pageText } from "../../../../src/import/pdf/page-text.ts";

const at = (text: string, x: number, y: number, size = 10): Placed => ({
  text,
  x,
  y,
  size,
  width: Array.from(text).reduce((sum, sign) => sum + (sign < "\u0100" ? size / 2 : size), 0),
  isUpright: true,
});
const lines = (...pieces: Placed[]) => pageText(pieces).lines;

test("pieces of a line are joined, gaps become spaces", () => {
  expect(lines(at("研究", 0, 100), at("事業", 20, 100), at("名", 60, 100))).toEqual(["研究事業 名"]);
  expect(lines(at("令和", 0, 100), at("11", 22.5, 100), at("年度", 35, 100))).toEqual(["令和11年度"]);
  expect(lines(at("drug", 0, 100), at("discovery", 22.5, 100))).toEqual(["drug discovery"]);
});

test("raised and lowered letters stay in their line", () => {
  expect(lines(at("10", 0, 100), at("3", 10, 104, 6), at("件", 13, 100), at("下線", 0, 86))).toEqual(["103件", "下線"]);
});

test("readings leave the line; what they spread is closed up", () => {
  const page = pageText([at("この", 0, 100), at("標本", 27, 100), at("ひょうほん", 24, 109, 5), at("は", 54, 100)]);
  expect(page).toEqual({ lines: ["この標本は"], readings: ["ひょうほん"] });
});

test("bold letters printed twice are read once", () => {
  expect(lines(at("目標", 0, 100), at("目標", 0.3, 100))).toEqual(["目標"]);
});

test("a label at half height of its value is read before it", () => {
  expect(lines(at("課名", 0, 93), at("標本事業部", 60, 100), at("標本課", 60, 86))).toEqual([
    "課名 標本事業部",
    "標本課",
  ]);
});

test("a label of two lines is read as one, before the value at half height", () => {
  const page = lines(
    at("プロジェクト", 0, 100),
    at("医薬品", 80, 93),
    at("（PJ）名", 0, 86),
    at("事業名", 0, 70),
    at("標本事業", 80, 70),
  );
  expect(page).toEqual(["プロジェクト（PJ）名 医薬品", "事業名 標本事業"]);
});

test("a table of labels and values is read row by row, whatever its length", () => {
  const rows = Array.from({ length: 10 }, (_, row) => [
    at("担当", 0, 200 - row * 14),
    at(`課${row}`, 150, 200 - row * 14),
  ]);
  expect(lines(...rows.flat())[3]).toBe("担当 課3");
});

test("columns of running text are read one after the other, the heading first, the page number last", () => {
  const left = Array.from({ length: 8 }, (_, row) => at(`左${row}あいうえおかきくけこさ`, 0, 200 - row * 14));
  const right = Array.from({ length: 8 }, (_, row) => at(`右${row}たちつてとなにぬねのはひ`, 150, 200 - row * 14));
  const page = lines(at("二つの段にわたる長い見出しをここに置くとする", 0, 220), ...right, ...left, at("12", 137, 40));
  expect(page.map((line) => line.slice(0, 2))).toEqual([
    "二つ",
    ...left.map(({ text }) => text.slice(0, 2)),
    ...right.map(({ text }) => text.slice(0, 2)),
    "12",
  ]);
});

test("text that runs upwards is read last, and an empty page has no lines", () => {
  expect(lines({ ...at("案", 300, 300), isUpright: false }, at("本文", 0, 100))).toEqual(["本文", "案"]);
  expect(lines()).toEqual([]);
});
