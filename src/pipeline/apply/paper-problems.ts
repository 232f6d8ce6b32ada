import { basename, join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { obstacleAt } from "../../write/plain-file.ts";
import type { OnEdited } from "../plan/build-request.ts";
import type { PlannedPaper } from "../plan/plan-build.ts";

/** How changed papers are treated, and whether this one was changed only while it was made. */
type Circumstances = { readonly out: string; readonly onEdited: OnEdited; readonly isMeanwhile?: boolean };

/** That a paper was changed by hand and is left, and where its new version is. */
export function editedProblem(planned: PlannedPaper, { out, onEdited, isMeanwhile }: Circumstances): Problem {
  const { paper, last, isDue, beside } = planned;
  const what = last === undefined ? "foreign" : "changed";
  const place = { file: join(out, paper.path) };
  const values = { what: isMeanwhile ? "meanwhile" : what, news: null, beside: null } as const;
  if (!isDue) return problemOf("paper-edited", { ...values, news: "same" }, { place });
  if (beside === undefined || onEdited === "keep") return problemOf("paper-edited", values, { place });
  const news = besideNews[beside.state];
  return problemOf("paper-edited", { ...values, news, beside: basename(beside.path) }, { place });
}

const besideNews = {
  missing: "written",
  stale: "written",
  fresh: "written",
  unwanted: "written",
  edited: "edited",
  blocked: "blocked",
  taken: "taken",
} as const;

/** That something stands in a paper's place that is no paper, or none that can be read. */
export function blockedProblem({ path }: Pick<Paper, "path">, { out }: Pick<Circumstances, "out">): Problem {
  const file = join(out, path);
  const obstacle = obstacleAt(file) ?? ({ what: "folder" } as const);
  return problemOf("paper-blocked", { file, obstacle }, { place: { file } });
}

/** That a paper that somebody had changed was made anew, and where theirs is. */
export function replacedProblem(path: string, { copy, out }: { readonly copy: string; readonly out: string }): Problem {
  return problemOf("paper-replaced", { copy: join(out, copy) }, { place: { file: join(out, path) } });
}
