import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSource } from "../../../src/import/decode-source.ts";
import { parseDocument } from "../../../src/import/parse-document.ts";
import { writtenDocument } from "../../unit/import/written-document.ts";
import { rounds } from "../../fixtures/rounds.ts";

// A document that arrives broken in any way is still read to its end, and every line is accounted for.
const lines = Array.from({ length: 3 }, () => writtenDocument())
  .join("\n")
  .split("\n");

function isWhole(text: string): void {
  const document = parseDocument(text);
  expect(document.lines.map(({ line }) => line)).toEqual(text.split(/\r\n|[\n\r\u2028\u2029]/).map((_, at) => at + 1));
  for (const program of document.programs) {
    expect(program.source.from).toBeLessThanOrEqual(program.source.to);
    for (const topic of [...program.results, ...program.continuing, ...program.new]) {
      expect(topic.source.from).toBeLessThanOrEqual(topic.source.to);
    }
  }
  if (document.programs.length === 0) expect(document.findings.length).toBeGreaterThan(0);
}

const runs = { numRuns: rounds(60) };

test("cut off anywhere", () => {
  fc.assert(
    fc.property(fc.nat(lines.join("\n").length), (end) => isWhole(lines.join("\n").slice(0, end))),
    runs,
  );
});

test("lines shuffled, dropped and repeated", () => {
  const mixed = fc.array(fc.constantFrom(...lines), { maxLength: 150 });
  fc.assert(
    fc.property(mixed, (some) => isWhole(some.join("\n"))),
    runs,
  );
});

test("one line repeated many times, and lines joined to a long one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.integer({ min: 2, max: 300 }),
      fc.constantFrom("\n", "", " "),
      (line, count, glue) =>
        isWhole(
          [...lines.slice(0, 40), Array.from({ length: count }, () => line).join(glue), ...lines.slice(40)].join("\n"),
        ),
    ),
    runs,
  );
});

test("random characters of the forms' alphabet, and any text at all", () => {
  const signs = fc.constantFrom(
    ...Array.from("【】（）()＜＞・①②１2,，件年度令和～~／%％※。、： \n予算額課題名概要PJ以上累計-－"),
  );
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 600 }), (text) =>
      isWhole(`${lines.slice(0, 30).join("\n")}\n${text}`),
    ),
    runs,
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => isWhole(text)),
    runs,
  );
});

test("any bytes are decoded or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeSource(bytes);
      expect("text" in decoded || "refusal" in decoded).toBe(true);
    }),
    runs,
  );
});

test("the same text twice gives the same document", () => {
  expect(parseDocument(lines.join("\n"))).toEqual(parseDocument(lines.join("\n")));
});
