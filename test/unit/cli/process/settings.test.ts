import { expect, test } from "vitest";
import { documentDate, spokenLanguage } from "../../../../src/cli/process/settings.ts";

test("seconds since 1970 are a date, nothing is none", () => {
  expect(documentDate({ lang: "en" }, "1752624000")).toEqual(new Date("2025-07-16T00:00:00Z"));
  expect(documentDate({ lang: "en" }, "0")).toEqual(new Date(0));
  expect([undefined, ""].map((epoch) => documentDate({ lang: "en" }, epoch))).toEqual([null, null]);
});

test.each(["soon", "-1", "1.5", "1e3", "9".repeat(20)])("%s is no date", (epoch) => {
  expect(() => documentDate({ lang: "en" }, epoch)).toThrow("SOURCE_DATE_EPOCH");
});

const nowhere = ["--data", "no-such-folder"];

test.each([
  [["--lang", "ja"], {}, "ja"],
  [["--lang=ja"], { LANG: "en_GB.UTF-8" }, "ja"],
  [["--lang", "ja", "--lang", "en"], {}, "en"],
  [["--", "--lang", "ja"], {}, "en"],
  [["--lang", "fr"], { LANG: "ja_JP.UTF-8" }, "ja"],
  [[], { LANG: "ja_JP.UTF-8" }, "ja"],
  [[], { LC_ALL: "", LC_MESSAGES: "ja_JP.eucJP", LANG: "C" }, "ja"],
  [[], { LC_ALL: "C", LANG: "ja_JP.UTF-8" }, "en"],
  [[], { LC_ALL: "fr_FR.UTF-8" }, "en"],
] as const)("of %j on a terminal of %j, things are told in %s", (args, environment, language) => {
  expect(spokenLanguage(["build", ...nowhere, ...args], environment)).toBe(language);
});
