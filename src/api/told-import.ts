import { plainPath } from "../model/dataset-paths.ts";
import type { ImportOutcome } from "../tasks/import/import-outcome.ts";
import { lineCounts } from "../tasks/import/report-lines.ts";
import { describeChange } from "../tasks/import/report-text.ts";
import { type FindingWords, findingText } from "../words/finding-words.ts";
import { commandWords } from "../words/command-words.ts";
import type { Language } from "../words/language.ts";
import type { ImportedDocument } from "./dataset-change-types.ts";

/** All that an import found: programmes, files, findings, and an account of every line. */
export function toldImport(outcome: ImportOutcome, language: Language): ImportedDocument {
  const { document, source, ids, candidates, files } = outcome;
  const { imports } = commandWords(language);
  return {
    file: source.fileName,
    fiscalYear: outcome.fiscalYear ?? null,
    isWritten: outcome.isWritten,
    programs: document.programs.map(({ no, name, source: lines }, at) => ({ ...ids[at], no, name, source: lines })),
    files: files.map(({ path, state, changes }) => ({
      path,
      state,
      missing: candidates.find((one) => one.path === plainPath(path))?.missing ?? [],
      changes: changes.map(({ change, place }) => ({
        ...change,
        line: place.line,
        text: describeChange(change, imports),
      })),
    })),
    findings: document.findings.map(({ says, values, ...finding }) => ({
      ...finding,
      message: findingText({ says, values } as FindingWords, language),
      says,
      values,
    })),
    lineCounts: Object.fromEntries(lineCounts(document.lines)),
    lines: document.lines,
    ...(source.pdf === undefined ? {} : { pdf: source.pdf }),
  };
}
