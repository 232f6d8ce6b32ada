import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { isInflatedBeyond } from "../../../../src/import/pdf/is-inflated-beyond.ts";
import { pdfOf, streamOf } from "../../../fixtures/tiny-pdf.ts";

const packed = (bytes: Uint8Array) => deflateSync(bytes).toString("latin1");

test("what streams hold when unpacked is counted together", () => {
  const stream = streamOf(packed(Buffer.alloc(600_000)), "/Filter /FlateDecode");
  expect(isInflatedBeyond(pdfOf([stream]), 1_000_000)).toBe(false);
  expect(isInflatedBeyond(pdfOf([stream, stream]), 1_000_000)).toBe(true);
});

test("a stream packed twice counts as what it holds in the end", () => {
  const twice = packed(deflateSync(Buffer.alloc(5_000_000)));
  expect(twice.length).toBeLessThan(1000);
  expect(isInflatedBeyond(pdfOf([streamOf(twice)]), 1_000_000)).toBe(true);
});

test("streams that are not packed, cut off or damaged are no reason to refuse", () => {
  const whole = pdfOf([streamOf(packed(Buffer.alloc(500_000)))]);
  expect(isInflatedBeyond(whole.subarray(0, 200), 1_000_000)).toBe(false);
  expect(isInflatedBeyond(pdfOf([streamOf("BT /F 9 Tf ET"), streamOf("x\u009cno zlib")]), 1_000_000)).toBe(false);
});
