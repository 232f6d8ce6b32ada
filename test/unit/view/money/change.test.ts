import { standard } from "../../../../src/words/paper-words.ts";
import { expect, test } from "vitest";
import { change } from "../../../../src/view/money/change.ts";
import { differenceText, ratioText } from "../../../../src/view/money/change-text.ts";

test.each([
  [2488345, 2973107, "484,762", "19.5％"],
  [8870860, 8820860, "▲50,000", "▲0.6％"],
  [0, 100, "100", "皆増"],
  [100, 0, "▲100", "皆減"],
  [0, 0, "－", "－"],
  [1229833, 1229825, "▲8", "▲0.0％"],
  [1000000, 999600, "▲400", "▲0.0％"],
  [1000000, 1000400, "400", "0.0％"],
  [1000000, 1000000, "0", "0.0％"],
  // Half of a tenth goes away from zero, whatever a double makes of the fraction.
  [1000, 2005, "1,005", "100.5％"],
  [20000, 20690, "690", "3.5％"],
  [20000, 19310, "▲690", "▲3.5％"],
  [2000, 1999, "▲1", "▲0.1％"],
  [null, 100, "－", "－"],
  [100, null, "－", "－"],
])("from %s to %s: %s, %s", (before, now, difference, ratio) => {
  const found = change(before, now);
  expect([differenceText(found, standard.ja), ratioText(found, standard.ja)]).toEqual([difference, ratio]);
});
