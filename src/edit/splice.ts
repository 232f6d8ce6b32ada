/** A piece of a text to be replaced: from `start` up to `end`, counted in UTF-16 units. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** A text with pieces replaced. Pieces do not overlap; those for the same place stand in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = "";
  for (const { start, end, text: piece } of sorted) {
    if (start < at) throw new Error("two changes concern the same piece of text");
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}
