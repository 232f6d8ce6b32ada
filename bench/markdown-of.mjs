/** A briefing as Markdown for pandoc, with the same texts and tables as the templates of the other engines. */
export function markdownOf(view) {
  return [
    `---\ntitle: ${JSON.stringify(view.name)}\nlang: ja-JP\n---`,
    ...paragraphs(view.formerNames),
    table(["項目", "内容"], headerRows(view)),
    "# 事業概要（背景・目的）",
    escape(view.background),
    escape(view.goal),
    "# 当初予算額",
    `（単位：${escape(view.unit)}）`,
    table(["年度", "当初予算額", "増減額", "増減率"], view.years.map(Object.values)),
    ...view.splits.flatMap(split),
    ...paragraphs(view.splitNotes),
    `# ${escape(view.planned)}のポイント`,
    ...view.points.map(
      ({ mark, kind, text, projects }) => `- ${mark}**【${kind}】**${escape(text)}${escape(projects)}`,
    ),
    ...paragraphs(view.pointNotes),
    "# 研究の範囲",
    ...view.scope.flatMap(({ title, summaries }) => item(escape(title), summaries)),
    "# 成果目標（アウトプット）",
    ...view.outputs.flatMap(kpis),
    "# 成果目標（アウトカム）",
    ...view.outcomes.flatMap(kpis),
    "# これまでの成果",
    ...section(view.resultsGroups, view.resultsNotes),
    "# 継続課題",
    ...section(view.continuingGroups, view.continuingNotes),
    "# 新規課題",
    ...section(view.freshGroups, view.freshNotes),
    "# 関連する戦略等",
    ...view.strategies.flatMap(({ title, decided, sections }) =>
      item(`**${escape(title)}**${escape(decided)}`, sections),
    ),
    "# 関連研究事業",
    table(["事業名", "府省", "関係"], view.related.map(Object.values)),
    "# 出典",
    table(["文書", "作成者", "日付", "範囲"], view.sources.map(Object.values)),
    "",
  ].join("\n\n");
}

const headerRows = (view) => [
  ["統合プロジェクト", view.projects],
  ["担当課", view.lead],
  ["AMED担当部署", view.amed],
  ["関係課室", view.offices],
  ["令和７年度当初予算額", view.current],
];

const split = ({ caption, rows, total }) => [
  `## ${caption}`,
  table(["ＰＪ", "名称", "金額"], [...rows.map(Object.values), ["", "計", total]]),
];

const kpis = ({ heading, tables, statements }) => [
  `## ${escape(heading)}`,
  ...tables.flatMap(({ caption, rows }) => [
    caption,
    table(["指標", "目標", "単位", "期間", "ＰＪ"], rows.map(Object.values)),
  ]),
  ...statements.map(({ indicator, text }) => `- **${escape(indicator)}**\n\n    ${escape(text)}`),
];

const section = (groups, notes) => [
  ...groups.flatMap(({ heading, topics }) => [`## ${escape(heading)}`, ...topics.flatMap(topic)]),
  ...paragraphs(notes),
];

const topic = ({ label, title, details }) => [
  `### ${escape(label)}　${escape(title)}`,
  ...details.map(({ name, text }) => `**${name}：**${escape(text)}`),
];

const item = (text, below) => [`- ${text}`, ...below.map((one) => `    ${escape(one.text)}`)];

const paragraphs = (notes) => notes.map(({ text }) => escape(text));

function table(head, rows) {
  const line = (cells) => `| ${cells.map(escape).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** What could mean something to pandoc. */
const escape = (text) => text.replace(/[\\`*_{}[\]<>#|~^$@&"'!.)+-]/g, "\\$&");
