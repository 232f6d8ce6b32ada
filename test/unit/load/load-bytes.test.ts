import { expect, test } from "vitest";
import { decodeText } from "../../../src/load/load-bytes.ts";

test("UTF-8 with a byte-order mark is read without it", () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("資料")]);
  expect(decodeText("a.yaml", bytes)).toEqual({ source: { file: "a.yaml", text: "資料" } });
});

test("Shift_JIS is refused with the line of its first character that is not UTF-8", () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("id: a\nno: 1\n"), 0x8e, 0x91, 0x0a]);
  expect(decodeText("a.yaml", bytes)).toMatchObject({
    problem: { code: "file-not-utf8", severity: "error", place: { file: "a.yaml", line: 3, col: 1 } },
  });
});

test("UTF-16 is called by its name", () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x69, 0x00]);
  expect(decodeText("a.yaml", bytes)).toMatchObject({ problem: { values: { isUtf16: true } } });
});
