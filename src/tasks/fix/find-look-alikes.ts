import { type FoldedCharacter, foldedText } from "../../words/typed/folded-text.ts";
import type { DataPath, Place } from "../../base/place.ts";
import { sameName } from "../../load/find-file.ts";
import { idInName } from "../../model/dataset-paths.ts";
import { listDataset, type MeetingFiles } from "../../load/list-dataset.ts";
import { decodeText } from "../../load/load-bytes.ts";
import { contentOf, loadDataset } from "../../load/load-dataset.ts";
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

/** Texts with look-alikes in order, and the texts of their files as they were read, by path. */
export type FoundLookAlikes = { readonly found: readonly LookAlike[]; readonly texts: ReadonlyMap<string, string> };

/** The look-alikes in a dataset's records and in the Markdown of its meetings. Of what cannot be read `check` tells. */
export async function findLookAlikes(data: string): Promise<FoundLookAlikes> {
  const { meetings, meetingFiles = new Map() } = (await loadDataset(data)).records;
  const records = listDataset(data).files;
  const folder = `${data.replace(/[\\/]+$/, "")}/meetings`;
  const documents = meetings.flatMap((meeting) =>
    ownDocuments(meeting).flatMap((name) => sameName(`${meeting.id}/${name}`, meetingFiles.keys()) ?? []),
  );
  const texts = new Map<string, string>();
  const found: LookAlike[] = [];
  const look = async (file: string, inSource: (source: Source) => Promise<LookAlike[]> | LookAlike[]) => {
    const source = sourceOf(file);
    const ofFile = source === undefined ? [] : await inSource(source);
    found.push(...ofFile);
    if (source !== undefined && ofFile.length > 0) texts.set(file, source.text);
  };
  for (const { kind, path } of records) {
    const names = kind === "meeting" ? meetingFiles : undefined;
    await look(path, (source) => inRecord(source, names));
  }
  for (const name of documents) await look(`${folder}/${name}`, inLines);
  return { found, texts };
}

type Source = { readonly file: string; readonly text: string };

function sourceOf(file: string): Source | undefined {
  const content = contentOf(file, new Map());
  const decoded = "problem" in content ? content : decodeText(file, content.bytes);
  return "source" in decoded ? decoded.source : undefined;
}

/** Keys are left to people: those of a record are known words, and one that is none is a problem of its own. */
async function inRecord(source: Source, files: MeetingFiles | undefined): Promise<LookAlike[]> {
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
function isNameOfFile({ file }: Source, path: DataPath, { to, files }: NewName): boolean {
  if (files === undefined || !fileFields.has(String(path.at(-1)))) return false;
  return sameName(`${idInName(file)}/${to}`, files.keys()) === undefined;
}

const fileFields: ReadonlySet<string> = new Set(["roster", "document", "attachment"]);

function inLines({ file, text }: Source): LookAlike[] {
  return text.split("\n").flatMap((line, index) => {
    const { text: to, folded } = foldedText(line);
    const [first] = folded;
    return first === undefined ? [] : [{ file, place: { file, line: index + 1, col: first.at + 1 }, to, folded }];
  });
}
