import type { SourceLine } from "./source-line.ts";

/** A printed page number, and the line on which it stands (at the foot of its page). */
export type PrintedPage = { readonly page: number; readonly line: number };

/**
 * Lines that hold nothing but a page number (12, - 12 -, 12/140): one that grows from the numbers before it, or to
 * those after it, by as many pages as fit between. A number out of step is left to whoever reads the text around it.
 */
export function pageNumbers(lines: readonly SourceLine[]): PrintedPage[] {
  const candidates = lines.flatMap((line) => {
    const page = numberAlone(line.folded);
    return page === undefined ? [] : [{ page, line: line.no }];
  });
  return candidates.filter((one, at) => {
    const before = candidates.slice(Math.max(0, at - 2), at).some((other) => isStep(other, one));
    const after = candidates.slice(at + 1, at + 3).some((other) => isStep(one, other));
    return before || after || candidates.length === 1;
  });
}

/** A page of text holds some 30 to 50 lines, twice as many where blank lines were put between. */
function isStep(earlier: PrintedPage, later: PrintedPage): boolean {
  const perPage = (later.line - earlier.line) / (later.page - earlier.page);
  return later.page > earlier.page && perPage >= 12 && perPage <= 160;
}

function numberAlone(folded: string): number | undefined {
  const found = /^(?:-\s*)?(?:[pP]\.?\s*)?(\d{1,4})(?:\s*\/\s*\d{1,4})?(?:\s*-)?(?:\s*ページ)?$/.exec(folded);
  return found === null ? undefined : Number(found[1]);
}
