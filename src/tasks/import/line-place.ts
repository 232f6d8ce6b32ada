import type { ImportOutcome } from "./import-outcome.ts";

/** Where a line stands, for a person who looks it up: `line 120`, in a PDF `line 120, page 7`. */
export function linePlace({ source }: Pick<ImportOutcome, "source">, line: number | undefined): string | undefined {
  if (line === undefined) return undefined;
  const page = source.pdf?.pageOfLine[line - 1];
  return page === undefined ? `line ${line}` : `line ${line}, page ${page}`;
}
