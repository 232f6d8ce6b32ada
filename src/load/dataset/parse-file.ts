import { digest } from "../../base/digest.ts";
import { decodeText } from "../file/decode-text.ts";
import { parseRecords, type RecordKind } from "../record/parse-records.ts";
import type { DatasetFile } from "./dataset-file.ts";
import { type ParsedFile, unparsedFile } from "./parsed-file.ts";

/** Read the records of one file from its YAML. */
export async function parseFile<T>(
  { kind, path, content }: DatasetFile,
  record: RecordKind<T>,
): Promise<ParsedFile<T>> {
  if ("problem" in content) return unparsedFile(content.problem);
  const sources = [{ kind, path, digest: digest(content.bytes) }];
  const decoded = decodeText(path, content.bytes);
  if ("problem" in decoded) return unparsedFile(decoded.problem, sources);
  return { ...(await parseRecords(decoded.source, record)), sources };
}
