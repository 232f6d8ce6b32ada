import { expect, test } from "vitest";
import { documentDate } from "../../../../src/cli/process/settings.ts";

test("seconds since 1970 are a date, nothing is none", () => {
  expect(documentDate("1752624000")).toEqual(new Date("2025-07-16T00:00:00Z"));
  expect(documentDate("0")).toEqual(new Date(0));
  expect([undefined, ""].map(documentDate)).toEqual([null, null]);
});

test.each(["soon", "-1", "1.5", "1e3", "9".repeat(20)])("%s is no date", (epoch) => {
  expect(() => documentDate(epoch)).toThrow("SOURCE_DATE_EPOCH");
});
