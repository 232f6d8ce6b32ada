import { expect, test } from "vitest";
import { change } from "../../../../src/view/money/change.ts";
import { differenceText, ratioText } from "../../../../src/view/money/change-text.ts";

test.each([
  [2488345, 2973107, "484,762", "19.5％"],
  [8870860, 8820860, "▲50,000", "▲0.6％"],
  [0, 100, "100", "皆増"],
  [100, 0, "▲100", "皆減"],
  [0, 0, "－", "－"],
  [1229833, 1229825, "▲8", "0.0％"],
  [2000, 1999, "▲1", "▲0.1％"],
  [null, 100, "－", "－"],
  [100, null, "－", "－"],
])("from %s to %s: %s, %s", (before, now, difference, ratio) => {
  const found = change(before, now);
  expect([differenceText(found), ratioText(found)]).toEqual([difference, ratio]);
});
