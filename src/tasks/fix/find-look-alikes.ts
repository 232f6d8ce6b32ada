import { type FoldedCharacter, foldedText } from "../../words/typed/folded-text.ts";
import type { TextSource } from "../../base/byte-source.ts";
import type { DataPath, Place } from "../../base/place.ts";
import { sameName } from "../../load/find-file.ts";
import { idInName } from "../../model/dataset-paths.ts";
import { type DatasetFile, listDataset, type MeetingFiles } from "../../load/list-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { textPart } from "../../load/record/odd-characters.ts";
import { textsIn } from "../../load/record/texts-in.ts";
import { parseYaml } from "../../load/yaml/parse-yaml.ts";
import { yamlPlaces } from "../../load/yaml/yaml-places.ts";
import { ownDocuments } from "../../model/meeting.ts";

/** A text of a dataset with characters that only look right, and the text that is meant. */
export type LookAlike = {
  /** The file's path, with the dataset's folder as it was given */
  readonly file: string;
  /** The field of a record; undefined for a line of a meeting's Markdown */
  readonly path?: DataPath;
  /** Where the first of the characters stands */
  readonly place: Place;
  readonly to: string;
  readonly folded: readonly FoldedCharacter[];
};

/** The files of a dataset in which texts stand: its records, and the Markdown of its meetings. Of what cannot be read `check` tells. */
export async function textFiles(
  data: string,
): Promise<{ records: readonly RecordFile[]; documents: readonly string[] }> {
  const { meetings, meetingFiles = new Map() } = (await loadDataset(data)).records;
  const records = listDataset(data).files;
  const folder = `${data.replace(/[\\/]+$/, "")}/meetings`;
  const names = meetings.flatMap((meeting) =>
    ownDocuments(meeting).flatMap((name) => sameName(`${meeting.id}/${name}`, meetingFiles.keys()) ?? []),
  );
  return {
    records: records.map((file) => (file.kind === "meeting" ? { ...file, names: meetingFiles } : file)),
    documents: names.map((name) => `${folder}/${name}`),
  };
}

/** A record's file; `names` are the files beside it that it may name. */
export type RecordFile = Pick<DatasetFile, "kind" | "path"> & { readonly names?: MeetingFiles };

/** The look-alikes in a record's texts. Keys are left to people: those of a record are known words, and one that is none is a problem of its own. */
export async function lookAlikesInRecord(source: TextSource, files: MeetingFiles | undefined): Promise<LookAlike[]> {
  const { content } = await parseYaml(source);
  const texts = textsIn(content?.value, hasLookAlikes).filter(({ end }) => end === "value");
  if (texts.length === 0) return [];
  const placeOf = yamlPlaces(source);
  return texts.flatMap(({ text, path }) => {
    const { text: to, folded } = foldedText(text);
    const [first] = folded;
    if (first === undefined || isNameOfFile(source, path, { to, files })) return [];
    return [{ file: source.file, path, place: placeOf(path, "value", textPart(text, first)), to, folded }];
  });
}

function hasLookAlikes(text: string): boolean {
  return foldedText(text).folded.length > 0;
}

type NewName = { readonly to: string; readonly files: MeetingFiles | undefined };

/** The name of a file that has the same characters: it has to be renamed first, or the meeting would lose it. */
function isNameOfFile({ file }: TextSource, path: DataPath, { to, files }: NewName): boolean {
  if (files === undefined || !fileFields.has(String(path.at(-1)))) return false;
  return sameName(`${idInName(file)}/${to}`, files.keys()) === undefined;
}

const fileFields: ReadonlySet<string> = new Set(["roster", "document", "attachment"]);

/** The look-alikes in a text file, line by line. */
export function lookAlikesInLines({ file, text }: TextSource): LookAlike[] {
  return text.split("\n").flatMap((line, index) => {
    const { text: to, folded } = foldedText(line);
    const [first] = folded;
    return first === undefined ? [] : [{ file, place: { file, line: index + 1, col: first.at + 1 }, to, folded }];
  });
}
