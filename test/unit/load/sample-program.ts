/** The YAML of a programme without fault; `lines` replace those that begin with the same key, or come last. */
export function sampleProgram(...lines: readonly string[]): string {
  const keyOf = (line: string) => line.slice(0, line.indexOf(":"));
  const changed = new Map(lines.map((line) => [keyOf(line), line]));
  const kept = sample.map((line) => {
    const replacement = changed.get(keyOf(line)) ?? line;
    changed.delete(keyOf(line));
    return replacement;
  });
  return `${[...kept, ...changed.values()].join("\n")}\n`;
}

const sample = [
  "id: sample",
  "no: 1",
  "name: 見本研究事業",
  "projects: [pj1]",
  "printedProjects: [医薬品 PJ]",
  "offices: { lead: 見本課, amed: [], related: [] }",
  'budget: { initial: { "2024": 100, "2025": 120 } }',
  "background: 背景である。",
  "goal: 目標である。",
  "scope: []",
  "kpis: []",
  "results: []",
  "continuing: []",
  "new: []",
  "strategies: []",
  "related: []",
  "source: { document: policy, from: 1, to: 9 }",
];
