import { diffArrays } from "diff";
import type { TextSource } from "../../base/byte-source.ts";
import { foldedText } from "../../words/typed/folded-text.ts";
import { showPath } from "../../base/place.ts";
import { decodedText, type TextEncoding } from "../../base/text-encoding.ts";
import { type Edit, EditError } from "../../edit/edit.ts";
import { editYaml } from "../../edit/edit-yaml.ts";
import { contentOf } from "../../load/load-dataset.ts";
import { type LookAlike, lookAlikesInLines, lookAlikesInRecord, type RecordFile } from "./find-look-alikes.ts";
import { mendFile } from "./mend-file.ts";

/** What is put right in a file, or would be, and how. */
export type FixedFile = {
  /** The file's path, with the dataset's folder as it was given */
  readonly file: string;
  /** As it was read */
  readonly text: string;
  /** The encoding that it had, where that was not UTF-8 */
  readonly encoding?: Exclude<TextEncoding, "utf-8">;
  readonly looks: readonly LookAlike[];
  readonly lines: readonly MendedLines[];
  /** Fields that get other values, or the whole text anew where its structure was not that of YAML */
  readonly change: { readonly edits: readonly Edit[] } | { readonly text: string };
  /** Whether it had errors of its own, so that others come to light now */
  readonly hadErrors: boolean;
};

/** Lines of a file before and after; `line` counts from 1. */
export type MendedLines = {
  readonly file: string;
  readonly line: number;
  readonly old: readonly string[];
  readonly new: readonly string[];
};

/** A record's file; undefined where nothing is to be put right, or it cannot be read. */
export async function fixedRecord(record: RecordFile): Promise<FixedFile | undefined> {
  const read = readSource(record.path);
  if (read === undefined) return undefined;
  const { source, encoding } = read;
  const mended = await mendFile(source, record);
  const found = await lookAlikesInRecord({ file: source.file, text: mended.text }, record.names);
  const isMended = ({ path = [] }: LookAlike) => mended.edits.some((edit) => showPath(edit.path) === showPath(path));
  const looks = found.filter((one) => !isMended(one));
  const typed = editedText(mended.text, mended.edits);
  if (typed === undefined) return undefined;
  const lines = changedLines(source, typed);
  const folds = looks.map(({ path = [], to }): Edit => ({ kind: "set", path, value: to }));
  if (encoding === undefined && lines.length === 0 && folds.length === 0) return undefined;
  const isWhole = encoding !== undefined || mended.text !== source.text;
  const change = isWhole ? { text: editedText(typed, folds) ?? typed } : { edits: [...mended.edits, ...folds] };
  const { file, text } = source;
  return { file, text, ...(encoding && { encoding }), looks, lines, change, hadErrors: mended.text !== text };
}

function editedText(text: string, edits: readonly Edit[]): string | undefined {
  try {
    return edits.length === 0 ? text : editYaml(text, edits, () => undefined);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

/** A text file of a meeting; undefined where nothing is to be put right, or it cannot be read. */
export function fixedDocument(path: string): FixedFile | undefined {
  const read = readSource(path);
  if (read === undefined) return undefined;
  const { source, encoding } = read;
  const looks = lookAlikesInLines(source);
  if (encoding === undefined && looks.length === 0) return undefined;
  const change = { text: foldedText(source.text).text };
  return { ...source, ...(encoding && { encoding }), looks, lines: [], change, hadErrors: false };
}

function readSource(file: string) {
  const content = contentOf(file, new Map());
  const decoded = "problem" in content ? undefined : decodedText(content.bytes);
  if (decoded === undefined) return undefined;
  const source: TextSource = { file, text: decoded.text };
  return { source, encoding: decoded.encoding === "utf-8" ? undefined : decoded.encoding };
}

/** The lines in which two texts differ: one by one where each has its counterpart. */
function changedLines({ file, text }: TextSource, after: string): MendedLines[] {
  const changed: MendedLines[] = [];
  let line = 1;
  const parts = text === after ? [] : diffArrays(text.split(/\r?\n/), after.split(/\r?\n/));
  for (const [at, { added, removed, value }] of parts.entries()) {
    const next = parts[at + 1];
    if (removed) changed.push(...paired({ file, line, old: value, new: next?.added ? next.value : [] }));
    else if (added && !parts[at - 1]?.removed) changed.push({ file, line, old: [], new: value });
    if (!added) line += value.length;
  }
  return changed;
}

function paired(lines: MendedLines): MendedLines[] {
  if (lines.old.length !== lines.new.length) return [lines];
  return lines.old.map((old, at) => ({ ...lines, line: lines.line + at, old: [old], new: [lines.new[at] ?? ""] }));
}
