import { groupBy } from "../base/group-by.ts";
import type { FieldPlaces } from "../base/place.ts";
import { orderProblems, type Problem, type ToldProblem, toldProblem } from "../base/problem.ts";
import { decodeText } from "./load-bytes.ts";
import { type ChangedFiles, contentOf } from "./load-dataset.ts";
import type { Language } from "../words/language.ts";

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
  if (!problems.some(isUnplaced)) return orderProblems(problems);
  const { yamlPlaces } = await import("./yaml/yaml-places.ts");
  const files = groupBy(problems, ({ place }) => place?.file ?? "");
  const placesIn = (file: string) => (languages: readonly Language[]) => yamlPlaces(source(file), languages);
  return orderProblems([...files].flatMap(([file, ofFile]) => placedIn(ofFile, placesIn(file))));

  function source(file: string) {
    const content = contentOf(file, changed);
    const decoded = "problem" in content ? content : decodeText(file, content.bytes);
    return "problem" in decoded ? { file, text: "" } : decoded.source;
  }
}

/** The same with their words, as programs are told them. */
export async function toldProblems(problems: readonly Problem[], language: Language): Promise<ToldProblem[]> {
  return (await placedProblems(problems)).map((problem) => toldProblem(problem, language));
}

/** A file's places are worked out for all of its problems at once. */
function placedIn(problems: readonly Problem[], placesOf: (languages: readonly Language[]) => FieldPlaces): Problem[] {
  const known = new Map<string, FieldPlaces>();
  return problems.map((problem) => {
    const { field } = problem;
    if (field === undefined || !isUnplaced(problem)) return problem;
    const { languages = [] } = field;
    const places = known.get(languages.join()) ?? placesOf(languages);
    known.set(languages.join(), places);
    return { ...problem, place: places(field.path, field.end) };
  });
}

/** Whether a problem names its field, but not yet the line on which that stands. */
function isUnplaced({ field, place }: Problem): boolean {
  return field !== undefined && place?.line === undefined;
}
