import { basename, join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { OnEdited } from "./on-edited.ts";
import type { Beside, PlannedPaper } from "../plan/plan-build.ts";

/** That a paper was changed by hand and is left, and where its new version is. */
export function editedProblem(
  { paper, last, isDue, beside }: PlannedPaper,
  { out, onEdited }: { readonly out: string; readonly onEdited: OnEdited },
): Problem {
  const what = last === undefined ? "this paper is not one we wrote" : "this paper was changed since it was written";
  const news = isDue ? besideNews(beside, onEdited) : "; what it prints has not changed since";
  return problemOf("paper-edited", {
    message: `${what}; it is left as it is${news}`,
    hint:
      isDue && beside !== undefined && beside.state !== "taken" && onEdited === "beside"
        ? "carry over what you need, then delete one of the two; or take the new one with --on-edited replace"
        : "shiryo list --edited shows what was changed; --on-edited replace makes it anew and keeps a copy",
    place: { file: join(out, paper.path) },
  });
}

function besideNews(beside: Beside | undefined, onEdited: OnEdited): string {
  if (beside === undefined || onEdited === "keep") return "";
  const name = basename(beside.path);
  if (beside.state === "taken") return `; its new version stood beside it, and was taken away: ${name}`;
  if (beside.state === "edited") return `; so is the file beside it, which was changed too: ${name}`;
  return `; the new version stands beside it: ${name}`;
}
