import type { DataPath } from "../../base/place.ts";
import type { SourceRange } from "../../model/field-types.ts";

/** Where a figure was taken from: a field of a record, and lines (or pages) of a source document. */
export type MeasureOrigin = {
  readonly record: object;
  readonly path: DataPath;
  readonly document: string | undefined;
  /** undefined where only the document is known */
  readonly lines: SourceRange | undefined;
};

/** How a figure follows from others. */
export type MeasureFormula = {
  /** In words: 令和7年度 － 令和6年度 */
  readonly words: string;
  /** Names of the measures it is made of, in order */
  readonly operands: readonly string[];
};

/** A figure of the dataset, given or derived, under one name wherever it is printed. */
export type Measure = {
  /** Such as programs/cancer/initial/2025 or totals/overview/alone/2025 */
  readonly name: string;
  /** In words, as papers say it */
  readonly label: string;
  /** Money in thousand yen, ratios as fractions, 皆増 and 皆減 as they are */
  readonly value: number | string;
  /** 千円, ％ for a fraction, 件 …; "" for none */
  readonly unit: string;
} & ({ readonly origin: MeasureOrigin } | { readonly formula: MeasureFormula });
