/**
 * Columns that a line of help takes on a terminal, Japanese letters and marks two each.
 *
 * Every command begins with this: the library that knows all the world's letters takes longer to load.
 */
export function helpWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

const wide = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/g;
