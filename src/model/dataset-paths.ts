import { groupBy } from "../base/group-by.ts";
import { type Problem, problemOf } from "../base/problem.ts";

/** What the files of a dataset hold. */
export type DatasetFileKind = "edition" | "projects" | "program" | "meeting";

/** What a dataset's file holds, by its path below the dataset's folder; null for a file that is none of its records. */
export function kindAt(path: string): DatasetFileKind | null {
  return kinds.find(([pattern]) => pattern.test(withoutEnding(path) ?? ""))?.[1] ?? null;
}

const kinds: readonly (readonly [RegExp, DatasetFileKind])[] = [
  [/^dataset$/, "edition"],
  [/^projects$/, "projects"],
  [/^programs\/[^./][^/]*$/, "program"],
  [/^meetings\/[^./][^/]*$/, "meeting"],
];

// Both endings are in use everywhere, and Windows does not care for case.
const ending = /\.ya?ml$/i;

/** A path without the ending that records have; null where it has none of them. */
function withoutEnding(path: string): string | null {
  return ending.test(path) ? path.replace(ending, "") : null;
}

/** A record's path with the one ending that we write: programs/cancer.yml → programs/cancer.yaml */
export function plainPath(path: string): string {
  return path.replace(ending, ".yaml");
}

/** The id that a record's file is named by: data/programs/cancer.yaml → cancer */
export function idInName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(ending, "");
}

/** Files with those left out that hold a record which another file holds already: only one of them can be meant. */
export function onePerRecord<File extends { readonly path: string }>(
  files: readonly File[],
): { readonly files: readonly File[]; readonly problems: readonly Problem[] } {
  const groups = [...groupBy(files, ({ path }) => plainPath(path)).values()];
  return {
    files: groups.flatMap((group) => group.slice(0, 1)),
    problems: groups.flatMap(([first, ...others]) =>
      others.map(({ path }) =>
        problemOf("file-double", { file: path, other: first?.path ?? "" }, { place: { file: path } }),
      ),
    ),
  };
}
