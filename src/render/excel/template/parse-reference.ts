/**
 * A reference of a formula: [change], [initial.2025], [initial.2025@alone], [予算!initial@rows].
 *
 * `row` is "rows" for all rows of data, "header" for the column header, the key of a totals row, or undefined for the row of the formula itself.
 */
export type Reference = {
  readonly table?: string;
  readonly column: string;
  readonly item?: string;
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
  const { table, item, row } = groups;
  return {
    column,
    ...(table === undefined ? {} : { table }),
    ...(item === undefined ? {} : { item }),
    ...(row === undefined ? {} : { row }),
  };
}

const form = /^\[(?:(?<table>[^\]!.@]+)!)?(?<column>[^\]!.@]+)(?:\.(?<item>[^\]!@]+))?(?:@(?<row>[^\]!.@]+))?\]$/u;

/** What keeps Excel from reading a formula, such as a parenthesis left open; undefined for a good one. */
export function formulaFault(formula: string): string | undefined {
  if (formula.trim() === "") return "is empty";
  const bare = formula.replaceAll(quotedOrReference, "");
  if (/["']/.test(bare)) return "has a quotation mark that is not closed";
  let open = 0;
  for (const character of bare) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return "closes a parenthesis that is not open";
  }
  return open > 0 ? "has a parenthesis that is not closed" : undefined;
}

/** Quotation marks are doubled inside a string, apostrophes inside the name of a sheet. */
const quotedOrReference = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]?/g;

/** What two names have in common that Excel takes for the same: it tells neither case nor width of letters apart. */
export function excelNameKey(name: string): string {
  // Of the forms that NFKC unites, only those in the block of half-width and full-width letters are a matter of width.
  return name.replaceAll(/[\u3000\uff00-\uffef]+/g, (letters) => letters.normalize("NFKC")).toLowerCase();
}
