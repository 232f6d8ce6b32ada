import { digest } from "../../base/digest.ts";
import { inUnixLines } from "../../base/in-unix-lines.ts";
import type { Problem } from "../../base/problem.ts";
import type { TextSource } from "../../base/text-source.ts";
import { decodeText } from "../file/decode-text.ts";
import type { DatasetSource } from "../loaded.ts";
import { type ParsedRecords, parseRecords, type RecordKind } from "../record/parse-records.ts";
import type { DatasetFile } from "./dataset-file.ts";

/** What a file of a dataset holds, and the file itself with the digest of its text where it could be read. */
export type ParsedFile<T> = ParsedRecords<T> & { readonly sources: readonly DatasetSource[] };

/** Read the records of one file from its YAML. Lines may end in any way: digests are those of the text with LF. */
export async function parseFile<T>(file: DatasetFile, record: RecordKind<T>): Promise<ParsedFile<T>> {
  const { kind, path, content } = file;
  if ("problem" in content) return unparsedFile(content.problem);
  const bytes = inUnixLines(content.bytes);
  const bytesDigest = digest(bytes);
  const sources = [{ kind, path, digest: bytesDigest }];
  const decoded = decodeText(path, bytes);
  if ("problem" in decoded) return unparsedFile(decoded.problem, sources);
  const parsed = await parseRecords(decoded.source, record);
  const source = sourceOf(file, bytesDigest);
  return { ...parsed, records: parsed.records.map((one) => ({ ...one, source })), sources };
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
