import * as z from "zod";
import type { RuleName } from "../../../words/en/problems-of-fields.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";

/** Excel's own limits of characters in the messages of a validation. */
const longestMessages = { title: 32, message: 255, error: 225 } as const;

/**
 * A column whose cells somebody fills in.
 *
 * `amount`: a whole number from 0; `number`: any figure; `text`: at most `longest` characters. `field` names the
 * column for the program that reads the workbook when it comes back. `title` and `message` appear beside a chosen
 * cell, `error` where what was typed is refused.
 */
export const InputTemplate = z.strictObject({
  field: z.string(),
  kind: z.enum(["amount", "number", "text"]),
  title: z.string(),
  message: z.string(),
  error: z.string(),
  longest: z.int().min(1).max(32_767).default(400),
});
export type InputTemplate = z.infer<typeof InputTemplate>;

/** The texts of an input, which may hold {{expressions}}. */
type InputTexts = Pick<InputTemplate, "field" | "title" | "message" | "error">;

/** Which of an input's messages is longer than Excel takes; undefined where none is. */
export function messageFault(input: InputTexts): Problem | undefined {
  const names = ["title", "message", "error"] as const;
  const long = names.find((name) => input[name].length > longestMessages[name]);
  if (long === undefined) return undefined;
  const values = { part: long, field: input.field, length: input[long].length, most: longestMessages[long] };
  return problemOf("template-cell.message", values);
}

/**
 * What stands in a cell: `text` with expressions, or `value`, a field of the view (of the row, in a table), or `rich`,
 * a field with the pieces of a text, of which the marked ones are underlined.
 * With `formula` the cell holds the formula, and `value` is the result that readers without Excel see.
 */
export const CellTemplate = z.strictObject({
  text: z.string().optional(),
  value: z.string().optional(),
  rich: z.string().optional(),
  formula: z.string().optional(),
  /** Name of a number format of look.formats */
  format: z.string().optional(),
});
export type CellTemplate = z.infer<typeof CellTemplate>;

/** Why a cell cannot be as it is; undefined for a good one. */
export function cellFault(cell: Pick<CellTemplate, "text" | "value" | "rich" | "formula">): Problem | undefined {
  if (cell.formula !== undefined && cell.value === undefined) return problemOf("template-cell.result", {});
  const contents = [cell.text, cell.value, cell.rich].filter((content) => content !== undefined);
  return contents.length === 1 ? undefined : problemOf("template-cell.contents", {});
}

const Key = z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u, "key" satisfies RuleName);

/** References in formulas use it; what Excel does not take beside that, `checkExcelNames` tells. */
const TableName = z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u, "table" satisfies RuleName);

/** A column, or one for each item of a list of the view (`each`), whose fields its texts may use. */
export const ColumnTemplate = z.strictObject({
  key: Key,
  each: z.string().optional(),
  /** Field of the view; the column is left out where that is null, false, 0 or empty */
  when: z.string().optional(),
  header: z.string(),
  /** Heading over neighbouring columns that share it */
  band: z.string().optional(),
  /** A measure of programmes by its id: gives value, formula, format and totals as far as the column does not */
  measure: z.string().optional(),
  ...CellTemplate.shape,
  /** In characters of half width, as Excel counts */
  width: z.number().positive().max(200).optional(),
  /** content: figures right, texts left, as in a column that holds both */
  align: z.enum(["left", "center", "right", "content"]).optional(),
  /** "empty": folded away where no row has anything in it; else a field of the item: folded away where that is true */
  fold: z.string().optional(),
  /** hidden: for programs and formulas, not for readers */
  visibility: z.enum(["hidden"]).optional(),
  /** The cells of the column are there to be filled in */
  input: InputTemplate.optional(),
  /** Stands for null instead of look.none; "" leaves the cell empty */
  none: z.string().optional(),
  /** Cells of the totals rows by their keys */
  totals: z.record(Key, CellTemplate).default({}),
});
export type ColumnTemplate = z.infer<typeof ColumnTemplate>;

/** A row under the table; `label` stands in the column `at`. Left out where the field `when` has nothing. */
export const TotalTemplate = z.strictObject({ key: Key, label: z.string(), at: Key, when: z.string().optional() });
export type TotalTemplate = z.infer<typeof TotalTemplate>;

/** A conditional format: `when` is a formula about the row; [self] is the cell itself. */
const HighlightTemplate = z.strictObject({
  columns: z.array(Key).min(1),
  when: z.string(),
  style: z.string(),
});
type HighlightTemplate = z.infer<typeof HighlightTemplate>;

/** Bars behind the figures of columns, full at `to`. */
const BarsTemplate = z.strictObject({
  columns: z.array(Key).min(1),
  to: z.number().positive(),
  color: z.string().regex(/^[0-9A-Fa-f]{6}$/, "color" satisfies RuleName),
});
type BarsTemplate = z.infer<typeof BarsTemplate>;

/** A table: header, one row for each item of the list `rows`, totals. Without `rows`, header and totals only. */
export const TableTemplate = z.strictObject({
  /** What formulas call it, and Excel where `excelName` says nothing else */
  name: TableName,
  /** What Excel calls it; may hold {{expressions}} */
  excelName: z.string().optional(),
  rows: z.string().optional(),
  /** Column with the ids by which what is typed into inputs is told apart when the workbook comes back */
  rowId: Key.optional(),
  /** Stands in the column `at` where the list is empty */
  empty: z.strictObject({ text: z.string(), at: Key }).optional(),
  /** Note at the top right: （単位：千円） */
  unit: z.string().optional(),
  /** Size of the letters in points, if not look.size */
  size: z.number().min(6).max(20).optional(),
  /** Where texts stand in the height of their row */
  vertical: z.enum(["top", "middle"]).default("middle"),
  columns: z.array(ColumnTemplate).min(1),
  totals: z.array(TotalTemplate).default([]),
  highlights: z.array(HighlightTemplate).default([]),
  bars: z.array(BarsTemplate).default([]),
});
export type TableTemplate = z.infer<typeof TableTemplate>;
