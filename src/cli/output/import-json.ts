import { describeChange } from "../../tasks/import/describe-change.ts";
import type { ImportResult } from "../../tasks/import/import-document.ts";
import type { ImportOutcome } from "../../tasks/import/import-outcome.ts";
import { lineCounts } from "../../tasks/import/line-counts.ts";

/** The whole result of an import: programmes, files, findings, and an account of every line. */
export function importJson({ outcome, problems }: ImportResult): object {
  return outcome === null ? { problems } : { ...outcomeJson(outcome), problems };
}

function outcomeJson(outcome: ImportOutcome): object {
  const { document, source, ids, candidates, files } = outcome;
  return {
    file: source.fileName,
    fiscalYear: outcome.fiscalYear ?? null,
    isWritten: outcome.isWritten,
    programs: document.programs.map(({ no, name, source: lines }, at) => ({ ...ids[at], no, name, source: lines })),
    files: files.map(({ path, state, changes }) => ({
      path,
      state,
      missing: candidates.find((one) => one.path === path)?.missing ?? [],
      changes: changes.map(({ change, place }) => ({ ...change, line: place.line, text: describeChange(change) })),
    })),
    findings: document.findings,
    lineCounts: Object.fromEntries(lineCounts(document.lines)),
    lines: document.lines,
    ...(source.pdf === undefined ? {} : { pdf: source.pdf }),
  };
}
