import type { Grid } from "./table-grid.ts";

/** Share `width` (twips) in the proportions given, to the twip. */
export function shareWidth(width: number, proportions: readonly number[]): readonly number[] {
  const sum = proportions.reduce((total, one) => total + one, 0);
  let [before, taken] = [0, 0];
  return proportions.map((one) => {
    before += one;
    const end = Math.round((width * before) / sum);
    const share = end - taken;
    taken = end;
    return share;
  });
}

/** Proportions from the texts where the Markdown gives none: long columns get more, none gets too little. */
export function naturalProportions({ rows }: Grid): readonly number[] {
  const [header = []] = rows;
  return header.map((_, column) => {
    const lengths = rows.map((cells) => printedLength(cells[column]?.source ?? ""));
    return Math.min(Math.max(...lengths, shortest), longest);
  });
}

/** In half-width characters. */
const shortest = 6;
const longest = 48;

function printedLength(source: string): number {
  return printedWidth(source.replace(/\\(.)/g, "$1").replace(/&#\d+;/g, " "));
}

/** Width of a text in half-width characters: Japanese characters count two. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u00ff" ? 2 : 1;
  return width;
}
