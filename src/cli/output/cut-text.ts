import stringWidth from "fast-string-width";

/** A text cut to a width in columns, with … at its end where something is left out. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = "";
  for (const { segment } of segments.segment(text)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

const segments = new Intl.Segmenter("ja", { granularity: "grapheme" });
