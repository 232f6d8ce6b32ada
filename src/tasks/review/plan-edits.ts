import { type DataPath, type Place, showPath } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { EditError, type FieldEdit } from "../../edit/edit-tree.ts";
import { editYaml } from "../../edit/edit-yaml.ts";
import type { Loaded } from "../../load/loaded.ts";
import { Kpi } from "../../model/kpi.ts";
import { Budget, type Program } from "../../model/program.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";

/** The files of a dataset as a review's changes leave them. */
export type PlannedEdits = {
  /** Text before and after, by path */
  readonly texts: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly problems: readonly Problem[];
};

/** Put the accepted changes into the texts of their files. Reads nothing, writes nothing. */
export async function planEdits(records: readonly ReviewRecord[], loaded: Loaded): Promise<PlannedEdits> {
  const { dataset, originOf } = loaded;
  const locate = await loaded.locator();
  const texts = new Map<string, { before: string; after: string }>();
  const problems: Problem[] = [];
  for (const program of dataset?.programs ?? []) {
    const edits = editsOf(records, program);
    const source = originOf(program)?.source;
    if (edits.length === 0 || source === undefined) continue;
    try {
      texts.set(source.file, { before: source.text, after: editYaml(source.text, edits, keyOrder) });
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      problems.push(refused(error, locate(program, error.path)));
    }
  }
  return { texts, problems };
}

function editsOf(records: readonly ReviewRecord[], { id }: Program): FieldEdit[] {
  return records.flatMap(({ decision, target, typed }) =>
    decision === "apply" && target?.programId === id ? [{ path: target.path, value: typed }] : [],
  );
}

function refused({ message, path }: EditError, place: Place): Problem {
  return problemOf("review-edit", {
    message: `${showPath(path) || "the record"} cannot be changed: ${message}`,
    hint: 'make this change by hand, or write the group as `key: { "2026": 1 }` first; nothing was written',
    place,
  });
}

/** The order in which the schema gives the keys of a programme's groups; undefined where keys are years. */
export function keyOrder(group: DataPath): readonly string[] | undefined {
  const [top, index] = group;
  if (group.length === 1 && top === "budget") return Object.keys(Budget.shape);
  return group.length === 2 && top === "kpis" && typeof index === "number" ? Object.keys(Kpi.shape) : undefined;
}
