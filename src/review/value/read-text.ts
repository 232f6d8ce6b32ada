import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import type { CellReading } from "./review-value.ts";
import { saysNothing } from "./typed-number.ts";

/** A cell for a text. A dash alone says that there is none. */
export function readText({ raw }: ReturnedCell): CellReading {
  const found = forbidden.exec(raw);
  if (found !== null) return { fault: { code: "character", detail: codeOf(found[0]) } };
  const value = tidyReviewText(raw);
  return { value: saysNothing(value) ? null : value };
}

/** A text without what programs change about it: line ends, and white space at the edges. */
export function tidyReviewText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/^\s+|\s+$/g, "");
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// What Office files cannot hold again, and what YAML would take for a line's end.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
