import type { FormulaFault } from "../../../words/en/problems-of-workbooks.ts";

/**
 * A reference of a formula: [change], [initial.2025], [initial.2025@alone], [予算!initial@rows].
 *
 * `row` is "rows" for all rows of data, "header" for the column header, the key of a totals row, or undefined for the row of the formula itself.
 */
export type Reference = {
  readonly table?: string;
  readonly column: string;
  readonly item?: string;
  /** Nothing where the column has no such item: [initial.2024?] */
  readonly isOptional?: true;
  readonly row?: string;
};

/** Pieces of a formula: references in square brackets, and the text between them, strings untouched. */
export function parseFormula(
  formula: string,
): readonly (string | { readonly source: string; readonly reference: Reference | undefined })[] {
  return formula
    .split(pieces)
    .map((piece) => (piece.startsWith("[") ? { source: piece, reference: parseReference(piece) } : piece));
}

/** Without a capture the split would lose the pieces; a string in quotes stays part of the text. */
const pieces = /((?:"(?:[^"]|"")*")|\[[^\]]*\]?)/;

function parseReference(source: string): Reference | undefined {
  const groups = form.exec(source)?.groups;
  const column = groups?.["column"];
  if (groups === undefined || column === undefined) return undefined;
  const { table, item, mark, row } = groups;
  return {
    column,
    ...(table === undefined ? {} : { table }),
    ...(item === undefined ? {} : { item }),
    ...(mark === undefined ? {} : { isOptional: true as const }),
    ...(row === undefined ? {} : { row }),
  };
}

const form =
  /^\[(?:(?<table>[^\]!.@]+)!)?(?<column>[^\]!.@]+)(?:\.(?<item>[^\]!@?]+)(?<mark>\?)?)?(?:@(?<row>[^\]!.@]+))?\]$/u;

/** What keeps Excel from reading a formula, such as a parenthesis left open; undefined for a good one. */
export function formulaFault(formula: string): FormulaFault | undefined {
  if (formula.trim() === "") return { why: "empty" };
  const long = (formula.match(strings) ?? []).map(lengthOfString).find((length) => length > longestString);
  if (long !== undefined) return { why: "text", length: long, most: longestString };
  const bare = formula.replaceAll(quotedOrReference, "");
  if (/["']/.test(bare)) return { why: "quote" };
  let open = 0;
  for (const character of bare) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return { why: "closed" };
  }
  return open > 0 ? { why: "open" } : undefined;
}

/** Excel's own limit of characters in a text. */
const longestString = 255;

/** Why Excel takes no formula of this length; undefined for a shorter one. References are longer in Excel than in templates. */
export function lengthFault({ length }: string): FormulaFault | undefined {
  return length > longestFormula ? { why: "long", length, most: longestFormula } : undefined;
}

const longestFormula = 8192;

const strings = /"(?:[^"]|"")*"/g;

function lengthOfString(quoted: string): number {
  return quoted.slice(1, -1).replaceAll('""', '"').length;
}

/** Quotation marks are doubled inside a string, apostrophes inside the name of a sheet. */
const quotedOrReference = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]?/g;
