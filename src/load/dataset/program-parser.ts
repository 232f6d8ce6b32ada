import { digest } from "../../base/digest.ts";
import type { KeptPieces } from "../../base/kept-pieces.ts";
import { Program } from "../../model/program.ts";
import { decodeText } from "../file/decode-text.ts";
import { type ForgetfulSource, forgetfulSource } from "../file/forgetful-source.ts";
import { packRecord, unpackRecord } from "../record/pack-record.ts";
import { packedRecords, type ShowRecord } from "../record/packed-records.ts";
import { type ParsedRecords, parseRecords } from "../record/parse-records.ts";
import { plainPlaces } from "../yaml/plain-places.ts";
import type { DatasetFile } from "./dataset-file.ts";
import { idInName } from "./id-in-name.ts";
import { type ParsedFile, unparsedFile } from "./parsed-file.ts";

export type ProgramParsing = {
  /** Whether there are so many that their heavy fields must stay packed */
  readonly isLarge: boolean;
  /** Programmes as earlier builds read them */
  readonly pieces: KeptPieces;
};

/** Reads the files of programmes: what an earlier build kept of the very same file, or else its YAML. */
export function programParser({
  isLarge,
  pieces,
}: ProgramParsing): (file: DatasetFile) => Promise<ParsedFile<Program>> {
  const show: ShowRecord = isLarge ? packedRecords(lightFields) : unpackRecord;
  return async (file) => {
    const { kind, path, content } = file;
    if ("problem" in content) return unparsedFile(content.problem);
    const read = { file, bytes: content.bytes, digest: digest(content.bytes) };
    const sources = [{ kind, path, digest: read.digest }];
    // Whether a file is called by its programme's id is judged when it is parsed.
    const name = `${idInName(path)} ${read.digest}`;
    const kept = pieces.take(name);
    if (kept !== undefined) return { ...keptProgram(show(kept), read), sources };
    const { parsed, forget } = await parseProgram(read);
    const [record] = parsed.records;
    if (record === undefined) return { ...parsed, sources };
    const packed = packRecord(record.record);
    if (isFaultless(parsed)) pieces.keep(name, packed);
    if (!isLarge) return { ...parsed, sources };
    forget();
    return { ...parsed, records: [{ ...record, record: show(packed) }], sources };
  };
}

const lightFields: ReadonlySet<string> = new Set<keyof Program>([
  "id",
  "no",
  "name",
  "formerName",
  "aliases",
  "projects",
  "printedProjects",
  "offices",
  "budget",
  "source",
]);

type ReadFile = { readonly file: DatasetFile; readonly bytes: Uint8Array; readonly digest: string };
type ParsedProgram = ParsedRecords<Program>;
type Parsed = Pick<ForgetfulSource, "forget"> & { readonly parsed: ParsedProgram };

function keptProgram(record: Program, read: ReadFile): ParsedProgram {
  const { source } = forgetfulSource(read.file, read.digest);
  const records = [{ record, source, path: [], places: () => plainPlaces(source), gaps: [] }];
  return { records, isComplete: true, problems: [], isPlain: true };
}

async function parseProgram({ file, bytes, digest: bytesDigest }: ReadFile): Promise<Parsed> {
  const decoded = decodeText(file.path, bytes);
  if ("problem" in decoded) return { parsed: unparsedFile(decoded.problem), forget: () => {} };
  const { source, forget } = forgetfulSource(file, bytesDigest, decoded.source.text);
  const parsed = await parseRecords(source, { schema: Program, id: idInName(file.path) });
  return { parsed, forget };
}

/** Of a file with faults everything is worked out anew each time, and so is one that only the full parser can read. */
function isFaultless({ problems, isPlain, isComplete }: ParsedProgram): boolean {
  return problems.length === 0 && isPlain && isComplete;
}
