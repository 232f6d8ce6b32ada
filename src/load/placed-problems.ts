import { groupBy } from "../base/group-by.ts";
import type { FieldPlaces } from "../base/place.ts";
import { orderProblems, type Problem } from "../base/problem.ts";
import { decodeText } from "./load-bytes.ts";
import { type ChangedFiles, contentOf } from "./load-dataset.ts";

/**
 * Problems as they are told: with line and column, by file and line.
 *
 * Rules name the field, and nothing more: finding its line takes a parser as long as a paper takes, and most builds only
 * count their warnings.
 *
 * @param changed files as they are about to be written, in place of what stands on the disk
 */
export async function placedProblems(
  problems: readonly Problem[],
  changed: ChangedFiles = new Map(),
): Promise<Problem[]> {
  if (problems.every(({ field }) => field === undefined)) return orderProblems(problems);
  const { yamlPlaces } = await import("./yaml/yaml-places.ts");
  const files = groupBy(problems, ({ place }) => place?.file ?? "");
  return orderProblems([...files].flatMap(([file, ofFile]) => placedIn(ofFile, () => yamlPlaces(source(file)))));

  function source(file: string) {
    const content = contentOf(file, changed);
    const decoded = "problem" in content ? content : decodeText(file, content.bytes);
    return "problem" in decoded ? { file, text: "" } : decoded.source;
  }
}

/** A file's places are worked out for all of its problems at once. */
function placedIn(problems: readonly Problem[], placesOf: () => FieldPlaces): Problem[] {
  const isPlaced = problems.every(({ field }) => field === undefined);
  const places = isPlaced ? undefined : placesOf();
  return problems.map(({ field, ...problem }) =>
    field === undefined || places === undefined ? problem : { ...problem, place: places(field.path, field.end) },
  );
}
