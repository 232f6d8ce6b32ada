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
