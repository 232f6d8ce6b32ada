import { showPath } from "../../../src/base/place.ts";
import { toldProblem } from "../../../src/base/problem.ts";
import type { Rule } from "../../../src/check/dataset-rule.ts";
import type { Records } from "../../../src/load/loaded.ts";
import type { Dataset } from "../../../src/model/dataset.ts";

/** What a rule finds in a dataset that was read completely, each as `code record path: message`. */
export function foundBy(rule: Rule, { projects, programs, meetings, ...edition }: Dataset): string[] {
  const records: Records = {
    edition,
    projects,
    programs,
    meetings,
    complete: new Set(["edition", "projects", "program", "meeting"]),
    gapsOf: () => [],
  };
  return [...rule.find(records), ...(rule.findAcross?.(records) ?? [])].map(({ problem, record, path }) => {
    const { code, message } = toldProblem(problem, "en");
    const name = "id" in record ? String(record.id) : "edition";
    return `${code} ${name} ${showPath(path)}: ${message}`;
  });
}
