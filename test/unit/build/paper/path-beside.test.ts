import { expect, test } from "vitest";
import { pathBeside } from "../../../../src/build/paper/path-beside.ts";

test.each([
  ["briefings/01_名.docx", "briefings/01_名 (再生成).docx"],
  ["packets/第1.2回/資料.v2.xlsx", "packets/第1.2回/資料.v2 (再生成).xlsx"],
  ["packets/a.b/資料", "packets/a.b/資料 (再生成)"],
])("beside %s stands %s", (path, beside) => {
  expect(pathBeside(path)).toBe(beside);
});
