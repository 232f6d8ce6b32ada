import { expect, test } from "vitest";
import { decodeSource } from "../../../src/import/decode-source.ts";

const text = "研究事業名 深海資源推進研究事業\nこれは試験のための文書である。\n";
const units = (littleEndian: boolean, mark: boolean) => {
  const source = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), littleEndian);
  return bytes;
};
// 研究のための文書である。 in Shift_JIS.
const shiftJis = Uint8Array.from([
  0x8c, 0xa4, 0x8b, 0x86, 0x82, 0xcc, 0x82, 0xbd, 0x82, 0xdf, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0x91, 0x82, 0xc5, 0x82,
  0xa0, 0x82, 0xe9, 0x81, 0x42,
]);

test.each([
  ["UTF-8", new TextEncoder().encode(text), "utf-8"],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`), "utf-8"],
  ["UTF-16 with a mark, low byte first", units(true, true), "utf-16le"],
  ["UTF-16 with a mark, high byte first", units(false, true), "utf-16be"],
  ["UTF-16 without a mark, low byte first", units(true, false), "utf-16le"],
  ["UTF-16 without a mark, high byte first", units(false, false), "utf-16be"],
] as const)("%s", (_, bytes, encoding) => {
  expect(decodeSource(bytes)).toEqual({ text, encoding });
});

test("Shift_JIS", () => {
  expect(decodeSource(shiftJis)).toEqual({ text: "研究のための文書である。", encoding: "shift_jis" });
});

test("what is empty, garbled, no Japanese or too large is refused", () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
  expect(decodeSource(new Uint8Array(0))).toEqual({ refusal: "empty" });
  expect(decodeSource(noise)).toEqual({ refusal: "no-japanese" });
  expect(decodeSource(new TextEncoder().encode("\u0001\u0002".repeat(99)))).toEqual({ refusal: "no-japanese" });
  expect(decodeSource(new TextEncoder().encode("Only Latin text here."))).toEqual({ refusal: "no-japanese" });
  expect(decodeSource(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({ refusal: "too-large" });
});

test("a text of which a few characters are lost is told with their line", () => {
  const long = text.repeat(20);
  const bytes = new TextEncoder().encode(long);
  bytes[bytes.indexOf(0x0a) + 4] = 0xff;
  bytes[bytes.length - 3] = 0xff;
  expect(decodeSource(bytes)).toMatchObject({ refusal: "broken", encoding: "utf-8", line: 2 });
});
