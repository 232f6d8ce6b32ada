/**
 * The lines of a template's Markdown as a reader sees them, without mark-up, in order: headings, items, cells, what
 * directives print. Escapes of values are undone; a line's end inside a value stays one.
 */
export function markdownLines(markdown: string): string[] {
  return markdown
    .split("\n")
    .flatMap((line) => piecesOf(line.trim()))
    .filter((text) => text !== "");
}

function piecesOf(line: string): string[] {
  if (line.startsWith(":::")) return [directiveText(line)].map(plainText);
  if (/^\|(?:\s*:?-+:?\s*\|)+/.test(line)) return [];
  if (line.startsWith("|"))
    return line
      .split(/(?<!\\)\|/)
      .map(plainText)
      .filter((cell) => cell !== "<<" && cell !== "^^");
  return [plainText(line.replace(/^(?:#{1,6}|[-*+]|\d+[.)]|>)\s+/, ""))];
}

/** Of a directive only what stands in quotes, or at the end of a box, is printed; of a line of contents its page too. */
function directiveText(line: string): string {
  const [, page, text] = /^:::+ *entry .*?(?:page=(\d+) )?text="(.*)"$/.exec(line) ?? [];
  if (text !== undefined) return page === undefined ? text : `${text}\t${page}`;
  return /"([^"]*)"/.exec(line)?.[1] ?? /^:::+ *box +(.*)$/.exec(line)?.[1] ?? "";
}

/** `**bold**`, `[text](address)` and `&#10;` as they are printed; a backslash keeps what follows from being mark-up. */
function plainText(text: string): string {
  return text
    .trim()
    .replace(
      /\\(.)|\*\*|`|\[([^\]]*)\]\([^)]*\)/g,
      (_, kept: string | undefined, link: string | undefined) => kept ?? link ?? "",
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}
