import { expect, test } from "vitest";
import { documentDate } from "../../../../src/cli/process/settings.ts";

test("seconds since 1970 are a date, nothing is none", () => {
  expect(documentDate({ lang: "en" }, "1752624000")).toEqual(new Date("2025-07-16T00:00:00Z"));
  expect(documentDate({ lang: "en" }, "0")).toEqual(new Date(0));
  expect([undefined, ""].map((epoch) => documentDate({ lang: "en" }, epoch))).toEqual([null, null]);
});

test.each(["soon", "-1", "1.5", "1e3", "9".repeat(20)])("%s is no date", (epoch) => {
  expect(() => documentDate({ lang: "en" }, epoch)).toThrow("SOURCE_DATE_EPOCH");
});
