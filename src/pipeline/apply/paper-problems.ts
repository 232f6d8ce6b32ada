import { basename, join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { obstacleAt } from "../../write/plain-file.ts";
import type { OnEdited } from "../plan/build-request.ts";
import type { Beside, PlannedPaper } from "../plan/plan-build.ts";

/** How changed papers are treated, and whether this one was changed only while it was made. */
type Circumstances = { readonly out: string; readonly onEdited: OnEdited; readonly isMeanwhile?: boolean };

/** That a paper was changed by hand and is left, and where its new version is. */
export function editedProblem(planned: PlannedPaper, { out, onEdited, isMeanwhile }: Circumstances): Problem {
  const { paper, isDue, beside } = planned;
  const what = isMeanwhile ? "somebody changed this paper while it was made anew" : editText(planned);
  const news = isDue ? besideNews(beside, onEdited) : "; what it prints has not changed since";
  const isOffered = beside !== undefined && beside.state !== "taken" && beside.state !== "blocked";
  return problemOf("paper-edited", {
    message: `${what}; it is left as it is${news}`,
    hint:
      isDue && isOffered && onEdited === "beside"
        ? "carry over what you need, then delete one of the two; or take the new one with --on-edited replace"
        : "shiryo list --edited shows what was changed; --on-edited replace makes it anew and keeps a copy",
    place: { file: join(out, paper.path) },
  });
}

function editText({ last }: PlannedPaper): string {
  return last === undefined ? "this paper is not one we wrote" : "this paper was changed since it was written";
}

function besideNews(beside: Beside | undefined, onEdited: OnEdited): string {
  if (beside === undefined || onEdited === "keep") return "";
  const name = basename(beside.path);
  if (beside.state === "taken") return `; its new version stood beside it, and was taken away: ${name}`;
  if (beside.state === "edited") return `; so is the file beside it, which was changed too: ${name}`;
  if (beside.state === "blocked") return `; its new version finds no place beside it, for that is no file: ${name}`;
  return `; the new version stands beside it: ${name}`;
}

/** That something stands in a paper's place that is no paper, or none that can be read. */
export function blockedProblem({ path }: Pick<Paper, "path">, { out }: Pick<Circumstances, "out">): Problem {
  const file = join(out, path);
  return problemOf("paper-blocked", {
    message: `this paper is not made: ${obstacleAt(file) ?? "something stood in its place"}`,
    hint: `move ${file} away, or let it be read, and build again`,
    place: { file },
  });
}

/** That a paper that somebody had changed was made anew, and where theirs is. */
export function replacedProblem(path: string, { copy, out }: { readonly copy: string; readonly out: string }): Problem {
  return problemOf("paper-replaced", {
    message: "this paper was changed by hand, and was made anew as you asked",
    hint: `the changed one is kept: ${join(out, copy)}`,
    place: { file: join(out, path) },
  });
}
