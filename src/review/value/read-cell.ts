import { foldedText } from "../../words/typed/folded-text.ts";
import type { ReviewKind } from "../../model/review-form.ts";
import type { TypedCell } from "../form/typed-cells.ts";
import type { ReasonCode, CellReading } from "./review-value.ts";
import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import { readAmount } from "./read-amount.ts";
import { readFigure } from "./read-figure.ts";
import { charactersText } from "../../words/form/character-names.ts";
import { saysNothing } from "../../words/typed/figures.ts";

/** What a cell is read for: the kind of its field and, for figures, the unit of the target. */
type CellPurpose = { readonly kind: ReviewKind; readonly unit: string };

/** Read what somebody typed. Nothing is guessed: a cell has one meaning, or a reason why it has none. */
export function readCell({ cell, isMerged }: Pick<TypedCell, "cell" | "isMerged">, purpose: CellPurpose): CellReading {
  if (isMerged) return { fault: { code: "merged", detail: "" } };
  if (cell === undefined) return { value: null };
  const code = refusedKinds[cell.kind];
  if (code !== undefined) return { fault: { code, detail: shownRaw(cell) } };
  return readers[purpose.kind](cell, purpose.unit);
}

const refusedKinds: Readonly<Partial<Record<ReturnedCell["kind"], ReasonCode>>> = {
  formula: "formula",
  error: "error-value",
  boolean: "boolean",
  date: "date",
};

function shownRaw({ kind, raw }: ReturnedCell): string {
  if (kind === "formula") return raw === "" ? "=…" : `=${raw}`;
  if (kind === "boolean") return raw === "1" ? "TRUE" : "FALSE";
  return raw;
}

const readers: Readonly<Record<ReviewKind, (cell: ReturnedCell, unit: string) => CellReading>> = {
  amount: readAmount,
  number: readFigure,
  text: readText,
};

/** A cell for a text. A dash alone says that there is none; characters that only look like others are put right. */
function readText({ raw }: ReturnedCell): CellReading {
  const { text, folded } = foldedText(raw);
  const found = forbidden.exec(text);
  if (found !== null) return { fault: { code: "character", detail: codeOf(found[0]) } };
  const value = tidyReviewText(text);
  if (saysNothing(value)) return { value: null };
  return folded.length === 0
    ? { value }
    : {
        value,
        readFrom: charactersText(
          folded.map((one) => one.found),
          inAnyLanguage,
        ),
      };
}

const inAnyLanguage = { separator: ", ", more: (names: string) => `${names}…` };

/** A text without what programs change about it: look-alikes, line ends, and white space at the edges. */
export function tidyReviewText(text: string): string {
  return foldedText(text)
    .text.replace(/\r\n?/g, "\n")
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
