import type { DataPath } from "../../base/data-path.ts";
import { applyChanges } from "../../import/merge/apply-changes.ts";
import { type Change, isEffective } from "../../import/merge/change.ts";
import { mergeRecord } from "../../import/merge/merge-record.ts";
import type { Candidate } from "../../import/records/candidate.ts";
import { isGroup, isSame, type Plain } from "../../import/records/plain.ts";
import { yamlText } from "../../import/records/yaml-text.ts";
import type { DatasetFiles, FoundFile } from "./dataset-files.ts";
import type { FilePlan, PlacedChange } from "./file-plan.ts";
import type { LastImport } from "./last-import.ts";
import { remarksFor } from "./remarks-for.ts";

export type PlanInputs = {
  readonly dir: string;
  readonly candidates: readonly Candidate[];
  readonly found: DatasetFiles;
  readonly last: LastImport | undefined;
  /** Whether the document is another edition than the files: what differs is then the document's change. */
  readonly isNewEdition: boolean;
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
  const named = { path, ...nameOf(value) };
  if (file === undefined) {
    return { ...named, state: "new", changes: [], text: yamlText(value, remarksFor(candidate)) };
  }
  const theirs = path === "dataset.yaml" ? editionAgainst(file.value, value, inputs.isNewEdition) : value;
  const base = baseOf(path, file, inputs);
  const changes = mergeRecord({ base, ours: file.value, theirs, hasBase: base !== undefined });
  const placed = placeChanges(changes, file.places());
  const text = changes.some(isEffective) ? { text: applyChanges(file.text, changes) } : {};
  return { ...named, ...text, state: placed.some(isTold) ? "changed" : "same", changes: placed };
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

function planGone(path: string, { value, places }: FoundFile, { last }: PlanInputs): FilePlan {
  const isOurs = isSame(last?.get(path), value);
  const change: Change = { kind: isOurs ? "remove" : "left", path: [], from: value };
  const placed = { change, place: places()([], "key") };
  return { path, ...nameOf(value), state: "gone", changes: [placed], ...(isOurs ? { text: null } : {}) };
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
