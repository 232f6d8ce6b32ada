import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { once } from "../../base/once.ts";
import type { DataPath, FieldPlaces } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { changesAsEdits } from "../../import/records/changes-as-edits.ts";
import type { Candidate } from "../../import/records/candidates-of.ts";
import { type Change, isEffective, mergeRecord } from "../../import/records/merge-record.ts";
import { isGroup, isSame, type Plain, yamlText } from "../../edit/yaml-text.ts";
import { plainPath } from "../../model/dataset-paths.ts";
import { listDataset } from "../../load/list-dataset.ts";
import { decodeText, loadBytes } from "../../load/load-bytes.ts";
import { parseYaml } from "../../load/yaml/parse-yaml.ts";
import type { FilePlan, ImportWords, PlacedChange } from "./import-outcome.ts";

type PlanInputs = {
  readonly dir: string;
  readonly candidates: readonly Candidate[];
  readonly found: DatasetFiles;
  readonly last: LastImport | undefined;
  /** Whether the document is another edition than the files: what differs is then the document's change. */
  readonly isNewEdition: boolean;
  /** In which new files say what is to be filled in */
  readonly words: ImportWords;
};

/** Hold the candidates against the files that are there. Reads nothing, writes nothing. */
export function planFiles(inputs: PlanInputs): FilePlan[] {
  const { candidates, found } = inputs;
  const wanted = new Set(candidates.map(({ path }) => path));
  const gone = [...found.files].filter(([path]) => path.startsWith("programs/") && !wanted.has(path));
  return [
    ...candidates.map((candidate) => planFile(candidate, inputs)),
    ...gone.map(([path, file]) => planGone(path, file, inputs)),
  ];
}

function planFile(candidate: Candidate, inputs: PlanInputs): FilePlan {
  const { path, value } = candidate;
  const file = inputs.found.files.get(path);
  const named = { path: file?.path ?? path, ...nameOf(value) };
  if (file === undefined) {
    const text = yamlText(value, remarksFor(candidate, inputs.words));
    return { ...named, state: "new", changes: [], edits: [{ kind: "create", file: path, text }] };
  }
  const theirs = path === "dataset.yaml" ? editionAgainst(file.value, value, inputs.isNewEdition) : value;
  const base = baseOf(path, file, inputs);
  const changes = mergeRecord({ base, ours: file.value, theirs, hasBase: base !== undefined });
  const placed = placeChanges(changes, file.places());
  const edits = changesAsEdits(changes).map((edit) => ({ ...edit, file: file.path }));
  return { ...named, edits, state: placed.some(isTold) ? "changed" : "same", changes: placed };
}

function baseOf(path: string, file: FoundFile, { last, isNewEdition }: PlanInputs): Plain | undefined {
  // Of dataset.yaml a document tells next to nothing; the rest is written by hand.
  if (path === "dataset.yaml") return file.value;
  return last?.get(path) ?? (isNewEdition ? file.value : undefined);
}

/** A new edition has its own year, title and source, before the older sources; nothing else of dataset.yaml changes. */
function editionAgainst(ours: Plain, theirs: Plain, isNewEdition: boolean): Plain {
  if (!isNewEdition || !isGroup(ours) || !isGroup(theirs)) return ours;
  const added = theirs["sources"] as readonly Plain[];
  const older = Array.isArray(ours["sources"]) ? (ours["sources"] as readonly Plain[]) : [];
  return { ...ours, ...theirs, sources: [...added, ...older] };
}

function planGone(at: string, { path, value, places }: FoundFile, { last }: PlanInputs): FilePlan {
  const isOurs = isSame(last?.get(at), value);
  const change: Change = { kind: isOurs ? "remove" : "left", path: [], from: value };
  const placed = { change, place: places()([], "key") };
  return {
    path,
    ...nameOf(value),
    state: "gone",
    changes: [placed],
    edits: isOurs ? [{ kind: "delete", file: path }] : [],
  };
}

function placeChanges(changes: readonly Change[], placeOf: (path: DataPath, end: "key") => PlacedChange["place"]) {
  return changes.map((change) => ({ change, place: placeOf(change.path, "key") }));
}

/** Source lines move in every edition; nobody needs to look at that. */
function isTold({ change }: PlacedChange): boolean {
  return isEffective(change) && !change.path.includes("source");
}

function nameOf(value: Plain): { name?: string } {
  const name = isGroup(value) ? value["name"] : undefined;
  return typeof name === "string" ? { name } : {};
}

/** Records as the last import read them from its document, by path below the dataset's folder. */
export type LastImport = ReadonlyMap<string, Plain>;

/** Where it stands below the dataset's folder. */
export const lastImportPath = ".shiryo/import.json";

const LastImportFile = z.strictObject({
  format: z.literal(1),
  source: z.strictObject({ name: z.string(), digest: z.string() }),
  records: z.record(z.string(), z.json()),
});

/** The last import into a folder; undefined where there was none. */
export function readLastImport(dir: string): { last?: LastImport; problems: Problem[] } {
  const path = join(dir, lastImportPath);
  try {
    const file = LastImportFile.parse(JSON.parse(readFileSync(path, "utf8")));
    return { last: new Map(Object.entries(file.records as Record<string, Plain>)), problems: [] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { problems: [] };
    return { problems: [damaged(path)] };
  }
}

export function lastImportText(source: { name: string; digest: string }, candidates: readonly Candidate[]): string {
  const records = Object.fromEntries(candidates.map(({ path, value }) => [path, value]));
  return `${JSON.stringify({ format: 1, source, records }, null, 1)}\n`;
}

function damaged(file: string): Problem {
  return problemOf("import-memory", { file }, { place: { file } });
}

/** A file of a dataset that is there: its own path, its text, what it says, and where everything in it stands. */
type FoundFile = {
  readonly path: string;
  readonly text: string;
  readonly value: Plain;
  readonly places: () => FieldPlaces;
};

/** The files of a dataset by path below its folder, as we would call them, whatever their records are worth. */
export type DatasetFiles = {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Files that could not be read at all. */
  readonly problems: readonly Problem[];
};

const mostBytes = 4 * 1024 * 1024;

/** The edition, projects and programmes of a folder; none where there is no dataset. */
export async function readDatasetFiles(dir: string): Promise<DatasetFiles> {
  const files = new Map<string, FoundFile>();
  const listed = listDataset(dir);
  // What is missing an import makes; which of two files is meant it cannot know.
  const problems = listed.problems.filter(({ code }) => code === "file-double");
  for (const { kind, path } of listed.files) {
    if (kind === "meeting") continue;
    const below = kind === "program" ? `programs/${basename(path)}` : basename(path);
    const found = await readFound(path);
    if ("problems" in found) problems.push(...found.problems);
    else files.set(plainPath(below), { path: below, ...found });
  }
  return { files, problems };
}

async function readFound(path: string): Promise<Omit<FoundFile, "path"> | { problems: readonly Problem[] }> {
  const bytes = loadBytes(path, mostBytes);
  if ("problem" in bytes) return { problems: [bytes.problem] };
  const decoded = decodeText(path, bytes.bytes);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const { content, problems } = await parseYaml(decoded.source);
  if (content === undefined || problems.length > 0) return { problems };
  const { yamlPlaces } = await import("../../load/yaml/yaml-places.ts");
  const places = once(() => yamlPlaces(decoded.source));
  return { text: decoded.source.text, value: content.value as Plain, places };
}

/** Comments at the head of a new file: what a person has to fill in. */
function remarksFor({ path, missing }: Candidate, { remarks }: ImportWords): string[] {
  const absent = missing.map(remarks.absent);
  return path === "dataset.yaml" ? [...absent, remarks.standIns] : absent;
}
