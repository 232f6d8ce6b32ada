import { join } from "node:path";
import { foldedText } from "../../base/folded-text.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { parseDocument } from "../../import/parse-document.ts";
import type { ImportedDocument } from "../../import/read/imported-document.ts";
import { assignIds } from "../../import/records/assign-ids.ts";
import { candidatesOf } from "../../import/records/candidates-of.ts";
import { type FileToWrite, writeFilesOrNone } from "../../write/write-file-whole.ts";
import { chooseEdition, type ImportOrder, type KnownRecords, knownRecords } from "./choose-edition.ts";
import type { ImportOutcome, SourceText } from "./import-outcome.ts";
import {
  type DatasetFiles,
  type LastImport,
  lastImportPath,
  lastImportText,
  planFiles,
  readDatasetFiles,
  readLastImport,
} from "./plan-files.ts";
import { readSource } from "./read-source.ts";
import { reportText } from "./report-text.ts";
export type ImportResult = {
  /** null where the document was refused, or the dataset cannot be read. */
  readonly outcome: ImportOutcome | null;
  readonly problems: readonly Problem[];
};

/** Read a ministry document and make a dataset of it, or say what it changes in the one that is there. */
export async function importDocument(order: ImportOrder): Promise<ImportResult> {
  const read = await readSource(order.file);
  if ("problem" in read) return refused([read.problem]);
  const found = await readDatasetFiles(order.into);
  if (found.problems.length > 0) return refused(found.problems);
  const known = knownRecords(found.files.size > 0 ? found : await readDatasetFiles(order.data));
  const document = parseDocument(read.source.text, { projects: known.projects });
  if (document.programs.length === 0) return refused([noPrograms(order.file)]);
  const edition = chooseEdition({ order, document, known, isNewFolder: found.files.size === 0 });
  if ("problem" in edition) return refused([edition.problem]);
  const { last, problems } = readLastImport(order.into);
  const planned = plan({ order, source: read.source, document, known, found, last, ...edition });
  const isWritten = order.write || found.files.size === 0;
  const failure = isWritten ? await writeAll(order.into, planned) : undefined;
  return {
    outcome: { ...planned, isWritten: isWritten && failure === undefined },
    problems: failure === undefined ? problems : [...problems, failure],
  };
}

function refused(problems: readonly Problem[]): ImportResult {
  return { outcome: null, problems };
}

type Planning = {
  readonly order: ImportOrder;
  readonly source: SourceText;
  readonly document: ImportedDocument;
  readonly known: KnownRecords;
  readonly found: DatasetFiles;
  readonly last: LastImport | undefined;
  readonly fiscalYear: number | undefined;
  readonly sourceId: string;
  readonly isNewEdition: boolean;
};

function plan({ order, source, document, known, found, last, ...edition }: Planning): ImportOutcome {
  const { fiscalYear, sourceId, isNewEdition } = edition;
  const ids = assignIds(document.programs, known.programs);
  const candidates = candidatesOf(document, {
    ids,
    edition: {
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      document: sourceId,
      fileName: source.fileName,
      fileDate: source.fileDate,
    },
    knownProjects: known.projects,
    quotations: order.quotations,
  });
  const files = planFiles({ dir: order.into, candidates, found, last, isNewEdition });
  return { source, document, ids, candidates, files, fiscalYear, isWritten: false };
}

/** The records, the report, for a PDF its text, and last what the next import has to know. */
async function writeAll(into: string, outcome: ImportOutcome): Promise<Problem | undefined> {
  const { source, candidates } = outcome;
  const files: FileToWrite[] = [
    ...outcome.files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    { path: "import-report.md", text: reportText(outcome) },
    ...(source.pdf === undefined ? [] : [{ path: "import-text.txt", text: foldedText(source.text).text }]),
    { path: lastImportPath, text: lastImportText({ name: source.fileName, digest: source.digest }, candidates) },
  ];
  try {
    await writeFilesOrNone(files.map(({ path, text }) => ({ path: join(into, path), text })));
  } catch (error) {
    return notWritten(into, error as NodeJS.ErrnoException);
  }
  return undefined;
}

function notWritten(into: string, { message, path }: NodeJS.ErrnoException): Problem {
  return problemOf("import-not-written", {
    message: `the dataset could not be written: ${message}`,
    hint: "nothing was changed; make room or close the file in other programs, and import again",
    place: { file: path ?? into },
  });
}

function noPrograms(file: string): Problem {
  return problemOf("import-no-programs", {
    message: "the document holds no sheet of a research programme",
    hint: "an implementation policy (研究事業実施方針) has for each programme a form with プロジェクト名, 研究事業名, 当初予算額",
    place: { file },
  });
}
