/** Keys whose values stand on one line, as `{ from: 1, to: 2 }` or `[pj1, pj2]`, wherever they occur. */
export const flowKeys: ReadonlySet<string> = new Set([
  "aliases",
  "initial",
  "period",
  "printedProjects",
  "projects",
  "request",
  "source",
  "target",
]);
