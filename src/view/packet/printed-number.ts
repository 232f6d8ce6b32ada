import type { NumberedPaper } from "../../model/number-papers.ts";

/** A paper's number as its box and its header print it: 資料1-2, 資料1-2（差替え）. */
export function printedNumber({ number, mark = "" }: Pick<NumberedPaper, "number" | "mark">): string {
  return mark === "" ? number : `${number}（${mark}）`;
}
