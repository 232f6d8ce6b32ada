import type { TextSource } from "../../../base/byte-source.ts";
import type { Place } from "../../../base/place.ts";

/**
 * The line of a template that printed a line of Markdown: of all that could have, the one with most text of its own.
 * Undefined where none or several could.
 */
export function findOrigin(printed: string, templates: readonly TextSource[]): Place | undefined {
  const candidates = templates.flatMap(({ file, text }) =>
    text.split(/\r\n|\r|\n/).flatMap((line, index) => {
      const own = line.split(/\{\{.*?\}{2,3}/).map((part) => part.trim());
      const length = own.join("").length;
      return length >= shortest && isFrom(own, printed.trim()) ? [{ file, line: index + 1, length }] : [];
    }),
  );
  const [best, second] = candidates.toSorted((a, b) => b.length - a.length);
  if (best === undefined || best.length === second?.length) return undefined;
  return { file: best.file, line: best.line };
}

/** Less of a template's own text tells nothing. */
const shortest = 3;

/** Whether the parts stand in the line in their order, with anything between them. */
function isFrom(parts: readonly string[], printed: string): boolean {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return printed === first;
  if (!printed.startsWith(first) || !printed.endsWith(last)) return false;
  let at = 0;
  for (const part of parts) {
    const found = printed.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
