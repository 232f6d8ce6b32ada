import * as z from "zod";
import { decodeBytes } from "../base/byte-source.ts";
import type { DataPath, Place } from "../base/place.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import { forbiddenCharacters } from "./record/forbidden-characters.ts";
import { mostProblems } from "./record/parse-records.ts";
import { schemaFaults } from "./record/schema-faults.ts";
import { schemaVersionProblem } from "./schema-version-problem.ts";
import { type Dataset, Edition, Project } from "../model/dataset.ts";
import { Meeting } from "../model/meeting.ts";
import { Program } from "../model/program.ts";

/** A dataset to compare with another, wherever it was read from. */
export type EditionSource = {
  readonly kind: "folder" | "revision" | "json" | "packet";
  /** As the user named it: data, HEAD~1, old.json, packet.zip */
  readonly ref: string;
  /** As papers name it: data, HEAD~1（令和７年７月16日、1a2b3c4） */
  readonly label: string;
  readonly dataset: Dataset;
  /** Where a field of a record of `dataset` stands: file, line and column in YAML files, the file alone elsewhere */
  readonly placeOf: (record: object, path?: DataPath) => Place;
};

/** The edition, or null and the problems that keep it from being read. Warnings may stand beside an edition. */
export type LoadedEdition = { readonly edition: EditionSource | null; readonly problems: readonly Problem[] };

/** What `shiryo export` prints. Other programs may add fields of their own beside the records, not inside them. */
const ExportedDataset = z.object({
  ...Edition.shape,
  projects: z.array(Project),
  programs: z.array(Program),
  meetings: z.array(Meeting).default([]),
});

/** A dataset from the JSON of an export, which may come from anywhere; `file` is what problems name. */
export function parseEdition(
  bytes: Uint8Array,
  file: string,
): { readonly dataset: Dataset | null; readonly problems: readonly Problem[] } {
  const value = parsedJson(decodeBytes(bytes, "utf-8"));
  if (value === undefined) return refused(noJson(file));
  const result = ExportedDataset.safeParse(value);
  const newer = result.success ? schemaVersionProblem(result.data.schemaVersion, { file }) : undefined;
  if (newer?.severity === "error") return refused(newer);
  const faults = [
    ...(result.success ? [] : schemaFaults(ExportedDataset, value, result.error)),
    ...(result.success ? forbiddenCharacters(result.data) : []),
  ];
  if (!result.success || faults.length > 0)
    return { dataset: null, problems: mostProblems([], { faults, places: () => () => ({ file }) }) };
  const { schemaVersion: _, ...dataset } = result.data;
  const twice = repeatedId(dataset);
  return twice === undefined ? { dataset, problems: [] } : refused(twiceProblem(twice, file));
}

function refused(problem: Problem) {
  return { dataset: null, problems: [problem] };
}

/** JSON.parse throws for what is no JSON, and for nesting that nobody could read. */
function parsedJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function repeatedId({ projects, programs, meetings }: Dataset): string | undefined {
  for (const records of [projects, programs, meetings]) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}

function noJson(file: string): Problem {
  return problemOf("compare-file", {
    message: "the file holds no JSON",
    hint: "give a folder, a git revision, the JSON of `shiryo export`, or a packet's zip",
    place: { file },
  });
}

function twiceProblem(id: string, file: string): Problem {
  return problemOf("compare-file", {
    message: `two records have the id "${id}"`,
    hint: "export the dataset anew",
    place: { file },
  });
}
