import { expect, test } from "vitest";
import { eraDate } from "../../../../src/view/format/era-date.ts";

test.each([
  ["2025-07-16", "令和７年７月16日"],
  ["2023-03", "令和５年３月"],
  ["2019-04-30", "平成31年４月30日"],
  ["2019-05-01", "令和元年５月１日"],
  ["2019-05", "令和元年５月"],
])("%s is %s", (iso, text) => {
  expect(eraDate(iso)).toBe(text);
});
