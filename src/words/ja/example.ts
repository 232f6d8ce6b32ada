import type { example as english, ExampleOf } from "../en/example.ts";

/** dataset.yaml: the edition and its sources. */
function edition({ fiscalYear, schemaVersion, yearText }: ExampleOf): string {
  return `# この年度版の表題、対象年度（西暦）、出典。「例」とある値をすべて実際のものに書き換える。
schemaVersion: ${schemaVersion}
title: 例：${yearText(fiscalYear)}研究事業実施方針
fiscalYear: ${fiscalYear}
language: ja
sources:
  # 各事業の source.document が、ここの id を指す。資料の日付で最も新しいものが、作成する資料の日付になる。
  - id: example-policy
    title: 例：${yearText(fiscalYear)}研究事業実施方針（案）
    date: ${fiscalYear - 1}-07-01
    body: 例示部会
`;
}

/** projects.yaml: the PJs. */
function projects(): string {
  return `# 統合プロジェクト（PJ）の一覧。aliases には文書に現れる別の書き方を並べる。
- id: pj1
  no: 1
  name: 例示
  aliases:
    - 例示PJ
`;
}

/** meetings/example-1.yaml: a meeting with a briefing and a table. */
function meeting({ fiscalYear, yearText }: ExampleOf): string {
  return `# 会議と配布資料。資料番号は並び順から付く。時刻（time）と場所（place）は分かるときだけ書く。
id: example-1
body: 例示部会
no: 1
date: ${fiscalYear - 1}-07-01
agenda:
  - class: 審議事項
    title: 例：${yearText(fiscalYear)}研究事業実施方針（案）について
    papers:
      - title: 例：事業概要
        labels: [案]
        briefings: all
references:
  - title: 例：研究事業別予算一覧
    table: budget
`;
}

/** programs/example.yaml: a programme with one record of each kind. Its figures are round, and nobody's. */
function program({ fiscalYear, yearText }: ExampleOf): string {
  const [first, second, third] = [fiscalYear - 3, fiscalYear - 2, fiscalYear - 1];
  return `# 研究事業一つにつき一ファイル。ファイル名は id と同じにする。この事業は書き方の例であり、実在しない。
id: example
no: 1
name: 例示研究事業
projects: [pj1]
# 文書に印字されたPJ名。PJの name か aliases にあるもの。
printedProjects: [例示PJ]
offices:
  lead: 例示局例示課
  amed: [例示部例示課]
  related: []
budget:
  # 当初予算額。単位は千円。「－」とある年度は null と書く（0 とは異なる）。
  initial: { "${first}": 100000, "${second}": 110000, "${third}": 120000 }
# 背景と目的は、合わせて110～370字の短い要約とする。
background: これは書き方を示すための例であり、実在する事業ではない。ここには、この事業が必要とされる背景を、元の文書の文章を写さずに、二文程度で短くまとめて記す。
goal: ここには、この事業が何を目指し、どのような研究を進めるのかを、二文程度で短くまとめて記す。例示の文章はすべて、実際の事業の内容に書き換えてから使う。
scope:
  - title: 例示研究の範囲
    summary: この項目の研究の範囲を、30字から90字の一行で短くまとめて記す例
kpis:
  - stage: output
    kind: quantitative
    indicator: 例示の論文掲載件数
    text: 10件以上
    target: { value: 10, comparator: ">=", unit: 件 }
    period: { from: ${third}, to: ${fiscalYear + 3}, text: ${yearText(third)}～${yearText(fiscalYear + 3)} }
    source: { from: 20, to: 21 }
  - stage: outcome
    kind: qualitative
    indicator: 例示の成果の活用
    text: 例示の成果が、診療や研究の場で用いられる。
    source: { from: 22, to: 23 }
results:
  - label: 課題名
    title: 例示の終了課題
    period: { from: ${first}, to: ${second}, text: ${yearText(first)}～${yearText(second)} }
    summary: 終了した課題で何を行い、何が分かったかを、40字から120字までの一文か二文で短くまとめて記す例である。
    use: 成果がどこで活用されるかを、20字から80字の一文で記す例である。
    source: { from: 30, to: 32 }
continuing:
  - label: 課題名
    title: 例示の継続課題
    period: { from: ${third}, to: ${fiscalYear + 1}, text: ${yearText(third)}～${yearText(fiscalYear + 1)} }
    summary: 継続する課題で何を行い、どこまで進めるのかを、40字から120字までの一文か二文で短くまとめて記す例である。
    point: 事業概要の１ページ目に次年度のポイントとして載せる、45字から60字の一行で継続課題を示した例文
    source: { from: 40, to: 42 }
new:
  - label: 課題名
    title: 例示の新規課題
    summary: 新たに始める課題で何を行い、何を目指すのかを、40字から120字までの一文か二文で短くまとめて記す例である。
    point: 事業概要の１ページ目に次年度のポイントとして載せる、45字から60字の一行で新規課題を示した例文
    source: { from: 50, to: 52 }
strategies:
  - title: 例示戦略
    date: "${third}-06-01"
    decidedBy: 例示会議決定
    source: { from: 60, to: 61 }
related:
  - name: 例示関連事業
    relation: 役割の分担を一文で記す例である。
# 元の文書での位置（行またはページ）。
source: { document: example-policy, from: 1, to: 70 }
`;
}

/** README.md of a new dataset. */
function readme(): string {
  return `# データセット

Shiryo が資料を作るためのデータです。「例」とある値は書き方の見本で、実在しません。実際の値に書き換えてください。

| ファイル | 内容 |
|---|---|
| \`dataset.yaml\` | 年度版の表題、対象年度、出典 |
| \`projects.yaml\` | 統合プロジェクト（PJ） |
| \`programs/<id>.yaml\` | 研究事業（一つにつき一ファイル） |
| \`meetings/<id>.yaml\` | 会議と配布資料 |

- 金額は千円単位の整数、年度は開始年の西暦（令和７年度は 2025）。
- 事業を増やすには \`programs/example.yaml\` を写し、\`id\`・\`no\`・\`name\` を変え、ファイル名を \`id\` に合わせる。
- このフォルダーを Visual Studio Code で開くと、入力の補完と検査が働く（拡張機能 YAML）。

\`\`\`sh
shiryo check --data .     # データの誤りを探す
shiryo build --data .     # 資料を作る（out/ に入る）
\`\`\`
`;
}

/** The files of a dataset to start from. */
export const example: typeof english = { edition, projects, meeting, program, readme };
