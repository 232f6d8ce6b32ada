import { foldedText } from "../../words/typed/folded-text.ts";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import { parseDocument } from "../../import/parse-document.ts";
import type { ImportedDocument } from "../../import/read/imported-document.ts";
import { assignIds } from "../../import/records/assign-ids.ts";
import { candidatesOf } from "../../import/records/candidates-of.ts";
import type { DatasetEdit } from "../../write/dataset/dataset-edit.ts";
import { finishBroken } from "../../write/dataset/finish-writes.ts";
import { commandWords } from "../../words/command-words.ts";
import { writeDataset } from "../../write/dataset/write-dataset.ts";
import { notWritten } from "../../write/dataset/plan-write.ts";
import { finishNewDataset, isFreeFolder, writeNewDataset } from "../../write/dataset/new-dataset.ts";
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
  const finished = order.write ? await finishInto(order) : [];
  if (hasError(finished)) return refused(finished);
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
  const told = isWritten ? await writeAll(order, planned, found) : [];
  return {
    outcome: { ...planned, isWritten: isWritten && !hasError(told) },
    problems: [...finished, ...problems, ...told],
  };
}

/** What a killed command began in the folder is finished before anything is read. */
async function finishInto({ into, at }: ImportOrder): Promise<readonly Problem[]> {
  await finishNewDataset(into).catch(() => false);
  return finishBroken(into, new Date(`${at.date}T${at.time}`));
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
  const { imports: words } = commandWords(order.language);
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
  const files = planFiles({ dir: order.into, candidates, found, last, isNewEdition, words });
  return { source, document, ids, candidates, files, fiscalYear, isWritten: false };
}

/** The records, the report, for a PDF its text, and last what the next import has to know. */
async function writeAll(order: ImportOrder, outcome: ImportOutcome, found: DatasetFiles): Promise<readonly Problem[]> {
  const { source, candidates, files } = outcome;
  const beside = [
    { file: "import-report.md", text: reportText(outcome, order.language) },
    ...(source.pdf === undefined ? [] : [{ file: "import-text.txt", text: foldedText(source.text).text }]),
    { file: lastImportPath, text: lastImportText({ name: source.fileName, digest: source.digest }, candidates) },
  ];
  const edits = files.flatMap((file) => file.edits);
  if (found.files.size === 0 && (await isFreeFolder(order.into))) return writeNew(order, edits, beside);
  const { who, at, into: data } = order;
  const from = [{ file: order.file, digest: source.digest }];
  const journal = { why: "import", at, from, ...(who === undefined ? {} : { who }) };
  const seen = new Map([...found.files.values()].map(({ path, text }) => [path, text]));
  // What a document lacks is filled in by hand later: an import may leave errors.
  const { problems } = await writeDataset({ data, edits, beside, seen, journal, isChecked: false });
  return problems;
}

/** A new dataset appears whole, under its name; its report says what it was made of. */
async function writeNew(
  { into, at }: ImportOrder,
  edits: readonly DatasetEdit[],
  beside: readonly { readonly file: string; readonly text: string }[],
): Promise<readonly Problem[]> {
  const records = edits.flatMap((edit) => (edit.kind === "create" ? [{ path: edit.file, text: edit.text }] : []));
  const others = beside.map(({ file, text }) => ({ path: file, text }));
  try {
    await writeNewDataset(into, [...records, ...others], new Date(`${at.date}T${at.time}`));
    return [];
  } catch (error) {
    const { message, path = into, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [notWritten(path, "import", { reason: "system", error: message })];
  }
}

function noPrograms(file: string): Problem {
  return problemOf("import-no-programs", {}, { place: { file } });
}
