import type { TextSource } from "../base/byte-source.ts";
import { digest } from "../base/digest.ts";
import { inUnixLines } from "../base/text-encoding.ts";
import { type KeptPieces, nothingKept } from "../base/kept-pieces.ts";
import type { Problem } from "../base/problem.ts";
import { idInName } from "../model/dataset-paths.ts";
import type { DatasetFile } from "./list-dataset.ts";
import { decodeText, encodingTold } from "./load-bytes.ts";
import type { DatasetSource } from "./loaded.ts";
import { type ParsedRecords, parseRecords, type RecordKind } from "./record/parse-records.ts";

/** What a file of a dataset holds, and the file itself with the digest of its text where it could be read. */
export type ParsedFile<T> = ParsedRecords<T> & { readonly sources: readonly DatasetSource[] };

/**
 * Read the records of one file from its YAML. Lines may end in any way, and be in any encoding that is read:
 * digests are those of the text in UTF-8 with LF.
 *
 * @param pieces records without a fault, as earlier builds read them: of one that is alone in its file
 */
export async function parseFile<T>(
  file: DatasetFile,
  record: RecordKind<T>,
  pieces: KeptPieces = nothingKept,
): Promise<ParsedFile<T>> {
  const { kind, path, content } = file;
  if ("problem" in content) return unparsedFile(content.problem);
  const bytes = inUnixLines(content.bytes);
  const bytesDigest = digest(bytes);
  const sources = [{ kind, path, digest: bytesDigest }];
  const source = sourceOf(file, bytesDigest);
  // Whether a file is called by its record's id is judged when it is parsed.
  const { language = "", main = "" } = record.texts ?? {};
  const name = `${kind} ${idInName(path)} ${bytesDigest} ${language} ${main}`;
  const kept = pieces.take(name);
  const told = encodingTold(path, content.bytes);
  if (kept !== undefined) return { ...keptRecord<T>(kept, source), problems: told, sources };
  const decoded = decodeText(path, bytes);
  if ("problem" in decoded) return unparsedFile(decoded.problem, sources);
  const parsed = await parseRecords(decoded.source, { ...record, kind });
  const [first] = parsed.records;
  if (first !== undefined && isFaultless(parsed)) pieces.keep(name, Buffer.from(JSON.stringify(first.record)));
  const records = parsed.records.map((one) => ({ ...one, source }));
  return { ...parsed, records, problems: [...told, ...parsed.problems], sources };
}

function keptRecord<T>(bytes: Uint8Array, source: TextSource): ParsedRecords<T> {
  const record = JSON.parse(Buffer.from(bytes).toString("utf8")) as T;
  return { records: [{ record, source, path: [], gaps: [] }], isComplete: true, problems: [] };
}

/** Of a file with faults everything is worked out anew each time. */
function isFaultless({ problems, isComplete }: ParsedRecords<unknown>): boolean {
  return problems.length === 0 && isComplete;
}

/** A file that could not be read. */
function unparsedFile(problem: Problem, sources: readonly DatasetSource[] = []): ParsedFile<never> {
  return { records: [], isComplete: false, problems: [problem], sources };
}

/**
 * A file's text as it stands there, line ends included. It is read again where somebody asks: of thousands of files
 * only a few texts are, to tell something or to change something.
 *
 * Of a file that was changed since, the text is empty: places would be those of another text.
 */
function sourceOf(file: DatasetFile, bytesDigest: string): TextSource {
  return {
    file: file.path,
    get text() {
      const { content } = file;
      if ("problem" in content || digest(inUnixLines(content.bytes)) !== bytesDigest) return "";
      const decoded = decodeText(file.path, content.bytes);
      return "problem" in decoded ? "" : decoded.source.text;
    },
  };
}
