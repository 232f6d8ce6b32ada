import { basename } from "node:path";
import { once } from "../../base/once.ts";
import type { Problem } from "../../base/problem.ts";
import { decodeText } from "../../load/file/decode-text.ts";
import type { FieldPlaces } from "../../base/field-places.ts";
import { listDataset } from "../../load/dataset/list-dataset.ts";
import { parseYaml } from "../../load/yaml/parse-yaml.ts";
import { loadBytes } from "../../load/file/load-bytes.ts";
import type { Plain } from "../../import/records/plain.ts";

/** A file of a dataset that is there: its text, what it says, and where everything in it stands. */
export type FoundFile = {
  readonly text: string;
  readonly value: Plain;
  readonly places: () => FieldPlaces;
};

/** The files of a dataset by path below its folder, whatever their records are worth. */
export type DatasetFiles = {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Files that could not be read at all. */
  readonly problems: readonly Problem[];
};

const mostBytes = 4 * 1024 * 1024;

/** The edition, projects and programmes of a folder; none where there is no dataset. */
export async function readDatasetFiles(dir: string): Promise<DatasetFiles> {
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  for (const { kind, path } of listDataset(dir).files) {
    if (kind === "meeting") continue;
    const found = await readFound(path);
    if ("problems" in found) problems.push(...found.problems);
    else files.set(kind === "program" ? `programs/${basename(path)}` : basename(path), found);
  }
  return { files, problems };
}

async function readFound(path: string): Promise<FoundFile | { problems: readonly Problem[] }> {
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
