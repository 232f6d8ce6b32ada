import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePrinted } from "../../../src/audit/finding/printed-values.ts";
import { change } from "../../../src/view/money/change.ts";
import { changeFigures } from "../../../src/view/money/change-text.ts";
import { standard } from "../../../src/words/paper-words.ts";
import { ratioText } from "../../../src/view/money/change-text.ts";

const amount = fc.integer({ min: 0, max: 99_999_999 });
const near = amount.chain((one) => fc.tuple(fc.constant(one), fc.integer({ min: one - 500, max: one + 500 })));

test("the rate that a sheet holds is the one that a briefing prints, to the digit and the sign", () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(amount, amount), near), ([before, now]) => {
      const found = change(before, now);
      const { rate } = changeFigures(found, standard.ja);
      if (typeof rate !== "number") return;
      expect(Object.is(rate, -0)).toBe(false);
      // In tenths of a percent and whole figures, for a double holds no decimal to the last digit.
      const tenths = Number((BigInt(Math.abs(now - before)) * 2000n + BigInt(before)) / (2n * BigInt(before)));
      expect(Math.round(Math.abs(parsePrinted(ratioText(found, standard.ja)) ?? NaN) * 1000)).toBe(tenths);
      expect(ratioText(found, standard.ja).startsWith("▲")).toBe(now < before);
      expect(rate < 0).toBe(now < before);
    }),
  );
});
