import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodedText,
  encodedText,
  inUnixLines,
  otherEncoding,
  textEncodings,
} from "../../../src/base/text-encoding.ts";

const decoder = new TextDecoder("shift_jis", { fatal: true });

/** Characters of Shift_JIS by the codes under which Windows writes them. */
const known = {
  "①": "8740",
  "㈱": "878a",
  "～": "8160",
  髙: "fbfc",
  Ⅰ: "8754",
  ⅰ: "fa40",
  "≒": "81e0",
  "￢": "81ca",
  ー: "815b",
};

test.each(Object.entries(known))("%s is written under the code that Windows gives it", (text, code) => {
  const bytes = encodedText({ text, encoding: "shift_jis", mark: "" });
  expect(Buffer.from(bytes ?? []).toString("hex")).toBe(code);
});

test("every character that the decoder knows comes home", () => {
  const text = [];
  for (let code = 0x8140; code <= 0xfcfc; code++) {
    try {
      text.push(decoder.decode(Uint8Array.from([code >> 8, code & 0xff])));
    } catch {
      // No code.
    }
  }
  const all = text.filter((one) => one.length === 1).join("");
  expect(all.length).toBeGreaterThan(9000);
  const bytes = encodedText({ text: all, encoding: "shift_jis", mark: "" });
  expect(decoder.decode(bytes)).toBe(all);
});

test("a wave dash of Unicode, and letters of other countries, are not in Shift_JIS", () => {
  for (const text of ["〜", "é", "한", "𠮷", "\ufffd"])
    expect(encodedText({ text, encoding: "shift_jis", mark: "" })).toBeUndefined();
});

test("Japanese of any of the encodings is read, and written again to the byte", () => {
  const kana = fc.string({
    unit: fc.constantFrom(...Array.from("あいがンソ表示能①㈱～髙\\~ ：\n\r\t1a")),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(kana, fc.constantFrom(...textEncodings), (text, encoding) => {
      const mark = encoding.startsWith("utf-16") ? "\ufeff" : "";
      const whole = { text: `資料${text}`, encoding, mark } as const;
      const bytes = encodedText(whole) ?? new Uint8Array();
      expect(decodedText(bytes)).toEqual(whole);
    }),
  );
});

test.each([
  ["EUC-JP", "a4aca4f3bbf1ced00a"],
  ["French", Buffer.from("titre: étude générale élevée\n", "latin1").toString("hex")],
  ["a picture", "89504e470d0a1a0a0000000d49484452"],
  ["UTF-16 with half a character", "fffe4100d8"],
])("%s is none of them", (_, hex) => {
  expect(decodedText(Buffer.from(hex, "hex"))).toBeUndefined();
});

test("the encoding is told only where it is another", () => {
  expect(otherEncoding(Buffer.from("資料"))).toBeUndefined();
  expect(otherEncoding(Buffer.from("\ufeff資料"))).toBeUndefined();
  expect(otherEncoding(Buffer.from("\ufeff資料", "utf16le"))).toBe("utf-16le");
  expect(otherEncoding(Buffer.from("8e918e9f", "hex"))).toBe("shift_jis");
  expect(otherEncoding(Buffer.from([0xff, 0x00]))).toBeUndefined();
});

test("a file has the same bytes for digests whatever its encoding and line ends", () => {
  const text = "名: 資料\r\nno: 1\r";
  const forms = textEncodings.map((encoding) =>
    encodedText({ text, encoding, mark: encoding === "shift_jis" ? "" : "\ufeff" }),
  );
  const [marked, ...others] = forms.map((bytes) =>
    Buffer.from(inUnixLines(bytes ?? new Uint8Array())).toString("utf8"),
  );
  expect(others).toEqual(others.map(() => "名: 資料\nno: 1\n"));
  expect(marked).toBe("\ufeff名: 資料\nno: 1\n");
});
