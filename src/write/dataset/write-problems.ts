import { showPath } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { PlanFault } from "./plan-write.ts";

/** An edit that cannot be made, by what was done: `review` has codes of its own. */
export function refusedEdit({ file, path, fault }: PlanFault, why: string): Problem {
  const where = { place: { file }, field: { path } };
  return problemOf(why === "review" ? "review-edit" : "data-edit", { field: showPath(path), fault }, where);
}

/** A file that could not be written: somebody saved it just now, or the system refused it. */
export function notWritten(
  file: string,
  why: string,
  detail: { readonly reason: "changed" | "system"; readonly error: string },
): Problem {
  return problemOf(codes[why] ?? "data-not-written", detail, { place: { file } });
}

const codes: Readonly<Record<string, "review-not-written" | "import-not-written">> = {
  review: "review-not-written",
  import: "import-not-written",
};
