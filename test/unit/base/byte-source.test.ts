import { expect, test } from "vitest";
import { allBytes, bytesInMemory, slicesOf } from "../../../src/base/byte-source.ts";
import { digest, digestSource } from "../../../src/base/digest.ts";

const bytes = Buffer.alloc(2_500_000, "0123456789");
const source = bytesInMemory(bytes);

test("slices are the bytes in order, of a whole or of a part", () => {
  const slices = [...slicesOf(source)];
  expect(slices.map(({ length }) => length)).toEqual([1_048_576, 1_048_576, 402_848]);
  expect(Buffer.concat(slices).equals(bytes)).toBe(true);
  expect(Buffer.concat([...slicesOf(source, 5, 1_500_007)]).equals(bytes.subarray(5, 1_500_007))).toBe(true);
  expect([...slicesOf(source, 7, 7)]).toEqual([]);
  expect(allBytes(bytesInMemory(bytes.subarray(3, 9))).toString()).toBe("345678");
});

test("bytes outside are refused, not cut off", () => {
  for (const [start, end] of [
    [-1, 3],
    [3, 2],
    [0, 2_500_001],
  ] as const)
    expect(() => source.read(start, end)).toThrow(RangeError);
});

test("a digest taken slice by slice is that of the bytes", () => {
  expect(digestSource(source)).toBe(digest(bytes));
  expect(digestSource(bytesInMemory(new Uint8Array()))).toBe(digest(""));
});
