import { expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../../../src/edit/edit-yaml.ts";
import { changesAsEdits } from "../../../../src/import/records/changes-as-edits.ts";
import { mergeRecord } from "../../../../src/import/records/merge-record.ts";
import type { Plain } from "../../../../src/edit/yaml-text.ts";

const base = {
  name: "標本研究事業",
  aliases: ["標本事業"],
  projects: ["pj1"],
  budget: { initial: { "2024": 10, "2025": 20 } },
  background: "全文",
  kpis: [
    { stage: "output", indicator: "収集件数", text: "１件", source: { from: 1, to: 1 } },
    { stage: "output", indicator: "論文数", text: "２件", source: { from: 2, to: 2 } },
  ],
};

const file = `# 手で書いた注
name: 標本研究事業 # 要確認
aliases: [標本事業]
projects: [pj1]
budget:
  initial: { "2024": 10, "2025": 20 }
  byProject: { "2025": { pj1: 20 } } # 公表値
background: 要約した文
kpis:
  # 一つ目
  - stage: output
    indicator: 収集件数
    text: １件
    source: { from: 1, to: 1 }
  - stage: output
    indicator: 論文数
    text: ２件
    source: { from: 2, to: 2 }
`;

function reimport(theirs: Plain, { text = file, last = base as Plain | null } = {}) {
  const changes = mergeRecord({ base: last ?? undefined, ours: parse(text) as Plain, theirs, hasBase: last !== null });
  return {
    changes: changes.map(({ kind, path }) => `${kind} ${path.join(".")}`),
    text: editYaml(text, changesAsEdits(changes), () => undefined),
  };
}

test("a document that says the same changes not a byte", () => {
  expect(reimport(base)).toEqual({ changes: ["kept background"], text: file });
});

test("what the document changed is taken, comments and hand-made fields stay", () => {
  const next = {
    ...base,
    name: "新標本研究事業",
    projects: ["pj1", "pj2"],
    budget: { initial: { "2024": 10, "2025": 25 } },
  };
  expect(reimport(next).text).toBe(
    file
      .replace("name: 標本研究事業", "name: 新標本研究事業")
      .replace("projects: [pj1]", "projects: [pj1, pj2]")
      .replace('"2025": 20 }\n', '"2025": 25 }\n'),
  );
});

test("a field edited by hand yields where the document changed it too, and that is told", () => {
  const changes = mergeRecord({
    base,
    ours: parse(file) as Plain,
    theirs: { ...base, background: "新しい全文" },
    hasBase: true,
  });
  expect(changes).toEqual([
    { kind: "set", path: ["background"], from: "要約した文", to: "新しい全文", isOverEdit: true },
  ]);
});

test("items come, go and change their names without disturbing their neighbours", () => {
  const [first, second] = base.kpis;
  const added = { stage: "output", indicator: "特許の出願件数", text: "３件", source: { from: 3, to: 3 } };
  const third = { ...added, indicator: "まったく別の指標" };
  const inserted = reimport({ ...base, kpis: [first, added, third, { ...second, indicator: "査読論文数" }] as Plain });
  expect(inserted.changes.filter((one) => !one.startsWith("kept"))).toEqual([
    "set kpis.1.indicator",
    "insert kpis",
    "insert kpis",
  ]);
  expect((parse(inserted.text) as typeof base).kpis.map(({ indicator }) => indicator)).toEqual([
    "収集件数",
    "特許の出願件数",
    "まったく別の指標",
    "査読論文数",
  ]);
  const removed = reimport({ ...base, kpis: [second] as Plain });
  expect(removed.changes).toContain("remove kpis.0");
  expect((parse(removed.text) as typeof base).kpis).toEqual([second]);
});

test("an item edited by hand is left when the document drops it; a title edited by hand is the same item", () => {
  const text = file.replace("indicator: 収集件数", "indicator: 集めた標本の数");
  expect(reimport(base, { text }).changes).toContain("kept kpis.0.indicator");
  expect(reimport({ ...base, kpis: [base.kpis[1]] as Plain }, { text }).changes).toContain("left kpis.0");
});

test("an item deleted by hand does not come back", () => {
  const text = file.replace(/ {2}- stage: output\n {4}indicator: 論文数\n.*\n.*\n/, "");
  expect(reimport(base, { text })).toEqual({ changes: ["kept background", "kept kpis"], text });
});

test("without an earlier import whatever differs is told and left, and only empty lists are filled", () => {
  const added = { stage: "output", indicator: "特許の出願件数", text: "３件", source: { from: 3, to: 3 } };
  const { changes, text } = reimport({ ...base, kpis: [...base.kpis, added] }, { last: null });
  expect(changes).toEqual(["differs background", "differs kpis"]);
  expect(text).toBe(file);
  const empty = file.slice(0, file.indexOf("kpis:")) + "kpis: []\n";
  expect(reimport(base, { text: empty, last: null }).changes).toContain("insert kpis");
});

test("lines end as they did", () => {
  const { text } = reimport({ ...base, name: "改名" }, { text: file.replaceAll("\n", "\r\n") });
  expect(text).toContain("name: 改名 # 要確認\r\n");
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});
