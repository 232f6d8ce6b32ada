import { expect, test } from "vitest";
import { circledNumber } from "../../../../src/view/format/circled-number.ts";

test("numbers are circled as far as Unicode goes", () => {
  expect([1, 20, 21, 35, 36, 50, 51].map(circledNumber)).toEqual(["①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)"]);
});
