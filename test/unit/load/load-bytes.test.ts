import { expect, test } from "vitest";
import { decodeText, encodingTold } from "../../../src/load/load-bytes.ts";

test("UTF-8 with a byte-order mark is read without it", () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("資料")]);
  expect(decodeText("a.yaml", bytes)).toEqual({ source: { file: "a.yaml", text: "資料" } });
});

test("Shift_JIS and UTF-16 of Notepad are read, and told", () => {
  const ansi = new Uint8Array([...new TextEncoder().encode("id: a\n"), 0x8e, 0x91, 0x97, 0xbf, 0x0a]);
  expect(decodeText("a.yaml", ansi)).toEqual({ source: { file: "a.yaml", text: "id: a\n資料\n" } });
  expect(encodingTold("a.yaml", ansi)).toMatchObject([{ code: "file-encoding", values: { encoding: "shift_jis" } }]);
  const unicode = Buffer.from("\ufeffid: 資料\n", "utf16le");
  expect(decodeText("a.yaml", unicode)).toEqual({ source: { file: "a.yaml", text: "id: 資料\n" } });
  expect(encodingTold("a.yaml", unicode)).toMatchObject([{ values: { encoding: "utf-16le" } }]);
  expect(encodingTold("a.yaml", Buffer.from("資料"))).toEqual([]);
});

test("what is of neither encoding is refused with the line that is not like the others", () => {
  const utf8 = Buffer.concat([Buffer.from("id: a\n名: 資料\n題: "), Buffer.from([0x8e, 0x91, 0x0a])]);
  expect(decodeText("a.yaml", utf8)).toMatchObject({
    problem: { code: "file-not-utf8", severity: "error", place: { file: "a.yaml", line: 3, col: 1 } },
  });
  const ansi = Buffer.from([0x8e, 0x91, 0x0a, 0x97, 0xbf, 0x0a, 0xff, 0x0a]);
  expect(decodeText("a.yaml", ansi)).toMatchObject({ problem: { place: { line: 3 } } });
});

test("half a character of UTF-16 is called by its name", () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x69, 0x00, 0x69]);
  expect(decodeText("a.yaml", bytes)).toMatchObject({ problem: { values: { isUtf16: true } } });
});
