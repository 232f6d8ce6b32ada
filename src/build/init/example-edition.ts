import { yearText } from "./year-text.ts";

/** dataset.yaml: the edition and its sources. */
export function exampleEdition(fiscalYear: number): string {
  return `# この年度版の表題、対象年度（西暦）、出典。「例」とある値をすべて実際のものに書き換える。
title: 例：${yearText(fiscalYear)}研究事業実施方針
fiscalYear: ${fiscalYear}
sources:
  # 各事業の source.document が、ここの id を指す。資料の日付で最も新しいものが、作成する資料の日付になる。
  - id: example-policy
    title: 例：${yearText(fiscalYear)}研究事業実施方針（案）
    date: ${fiscalYear - 1}-07-01
    body: 例示部会
`;
}

/** projects.yaml: the PJs. */
export function exampleProjects(): string {
  return `# 統合プロジェクト（PJ）の一覧。aliases には文書に現れる別の書き方を並べる。
- id: pj1
  no: 1
  name: 例示
  aliases:
    - 例示PJ
`;
}
