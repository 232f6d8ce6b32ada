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
