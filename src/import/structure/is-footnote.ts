/** Whether a folded line starts a footnote: ※…, （※１）…, ※１…, 注）…. */
export function isFootnote(folded: string): boolean {
  return /^(?:[(]?\s*[※＊*]\s*\d{0,2}\s*[)]?|注\s*\d{0,2}\s*[):])/.test(folded);
}
