import { expect, test } from "vitest";
import { yamlText } from "../../../src/edit/yaml-text.ts";

test("a record looks like the files of data/", () => {
  const record = {
    id: "sample",
    projects: ["pj1", "pj2"],
    offices: { lead: "標本局", amed: ["標本部 標本課"], related: [] },
    budget: { initial: { "2023": 1, "2024": null } },
    background: "一行目。\n  字下げの行。",
    goal: "比率 1:2 は [仮] である",
    kpis: [
      {
        indicator: "件数",
        text: "35件",
        target: { value: 5, comparator: "=", unit: "件" },
        source: { from: 1, to: 2 },
      },
    ],
  };
  expect(yamlText(record, ["何かが足りない"])).toBe(`# 何かが足りない
id: sample
projects: [pj1, pj2]
offices:
  lead: 標本局
  amed:
    - 標本部 標本課
  related: []
budget:
  initial: { "2023": 1, "2024": null }
background: |-
  一行目。
    字下げの行。
goal: 比率 1:2 は [仮] である
kpis:
  - indicator: 件数
    text: 35件
    target: { value: 5, comparator: "=", unit: 件 }
    source: { from: 1, to: 2 }
`);
});
