/** The mark at the start of an item of a list (・ ○ ① 1) （１） - …), by folded text. */
const marker = /^(?:([・･•●○◎□■◆◇])|([①-⑳])|([(]?\d{1,2}[)])|([ⅰ-ⅻ][)]?)|(-\s))\s*/;

/** Kinds of marks, from the outermost to the innermost usual in these documents. */
export type ItemMarker = { readonly kind: "round" | "dot" | "number" | "dash"; readonly length: number };

/** The mark with which a folded line starts, or undefined. */
export function itemMarker(folded: string): ItemMarker | undefined {
  const found = marker.exec(folded);
  if (found === null) return undefined;
  const [whole, bullet, circled, counted, roman] = found;
  if (bullet !== undefined) return { kind: /[・･•]/.test(bullet) ? "dot" : "round", length: whole.length };
  return { kind: (circled ?? counted ?? roman) ? "number" : "dash", length: whole.length };
}
