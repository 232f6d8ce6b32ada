import { boldRun, paragraph, run, table } from "./word-xml.mjs";

/** The briefing as a template's `<w:body>` content, its tags in one engine's syntax. */
export function paperBody(tags) {
  const { root, value } = tags;
  return [
    paragraph("Title", run(value(root, "name"))),
    ...textLoop(tags, root, { list: "formerNames", style: "BodyText" }),
    headerBlock(tags),
    heading1("事業概要（背景・目的）"),
    paragraph("BodyText", run(value(root, "background"))),
    paragraph("BodyText", run(value(root, "goal"))),
    ...budget(tags),
    heading1(`${value(root, "planned")}のポイント`),
    ...points(tags),
    heading1("研究の範囲"),
    ...scope(tags),
    heading1("成果目標（アウトプット）"),
    ...kpis(tags, "outputs"),
    heading1("成果目標（アウトカム）"),
    ...kpis(tags, "outcomes"),
    heading1("これまでの成果"),
    ...topics(tags, "results"),
    heading1("継続課題"),
    ...topics(tags, "continuing"),
    heading1("新規課題"),
    ...topics(tags, "fresh"),
    heading1("関連する戦略等"),
    ...strategies(tags),
    heading1("関連研究事業"),
    rowTable(tags, { list: "related", ...relatedTable }),
    heading1("出典"),
    rowTable(tags, { list: "sources", ...sourcesTable }),
  ].join("");
}

const relatedTable = {
  widths: [3600, 1500, 4500],
  head: ["事業名", "府省", "関係"],
  fields: ["name", "ministry", "relation"],
};

const sourcesTable = {
  widths: [3300, 2700, 1600, 2000],
  head: ["文書", "作成者", "日付", "範囲"],
  fields: ["title", "body", "date", "covers"],
};

const heading1 = (text) => paragraph("Heading1", run(text));

function headerBlock({ root, value }) {
  const rows = [
    ["統合プロジェクト", value(root, "projects")],
    ["担当課", value(root, "lead")],
    ["AMED担当部署", value(root, "amed")],
    ["関係課室", value(root, "offices")],
    ["令和７年度当初予算額", value(root, "current")],
  ];
  return table({ widths: [2400, 7200], rows, styles: ["CellHead", "Cell"] });
}

function budget(tags) {
  const { root, value } = tags;
  const years = { list: "years", widths: [2400, 2400, 2400, 2400], fields: ["label", "text", "change", "rate"] };
  return [
    heading1("当初予算額"),
    paragraph("Unit", run(`（単位：${value(root, "unit")}）`)),
    rowTable(tags, { ...years, head: ["年度", "当初予算額", "増減額", "増減率"], styles: figures }),
    ...loop(tags, root, { list: "splits", field: "caption", body: (inner) => splitTable(tags, inner) }),
    ...textLoop(tags, root, { list: "splitNotes", style: "BodyText" }),
  ];
}

const figures = ["Cell", "CellFigure", "CellFigure", "CellFigure"];

function splitTable(tags, inner) {
  const { value, rows } = tags;
  const parts = rows(inner, "rows", ["no", "name", "text"]);
  return [
    paragraph("Heading2", run(value(inner, "caption"))),
    table({
      widths: [1200, 6000, 2400],
      head: ["ＰＪ", "名称", "金額"],
      rows: [...parts, ["", "計", value(inner, "total")]],
      styles: ["Cell", "Cell", "CellFigure"],
    }),
  ];
}

function points(tags) {
  const { root, value } = tags;
  const body = (inner) => [
    paragraph(
      "Item",
      run(value(inner, "mark")),
      boldRun(`【${value(inner, "kind")}】`),
      run(value(inner, "text")),
      run(value(inner, "projects")),
    ),
  ];
  return [
    ...loop(tags, root, { list: "points", field: "mark", body }),
    ...textLoop(tags, root, { list: "pointNotes", style: "BodyText" }),
  ];
}

function scope(tags) {
  const body = (inner) => [
    paragraph("Item", run(tags.value(inner, "title"))),
    ...textLoop(tags, inner, { list: "summaries", style: "Detail" }),
  ];
  return loop(tags, tags.root, { list: "scope", field: "title", body });
}

const kpiTable = {
  list: "rows",
  widths: [3800, 1600, 1000, 1600, 1600],
  head: ["指標", "目標", "単位", "期間", "ＰＪ"],
  fields: ["indicator", "target", "unit", "period", "project"],
};

function kpis(tags, stage) {
  const { root, value } = tags;
  const indicators = (inner) => [
    paragraph("Caption", run(value(inner, "caption"))),
    rowTable(tags, { ...kpiTable, scope: inner }),
  ];
  const statement = (inner) => [
    paragraph("Item", boldRun(value(inner, "indicator"))),
    paragraph("Detail", run(value(inner, "text"))),
  ];
  const body = (inner) => [
    paragraph("Heading2", run(value(inner, "heading"))),
    ...loop(tags, inner, { list: "tables", field: "caption", body: indicators }),
    ...loop(tags, inner, { list: "statements", field: "indicator", body: statement }),
  ];
  return loop(tags, root, { list: stage, field: "heading", body });
}

function topics(tags, section) {
  const { root, value } = tags;
  const detail = (inner) => [paragraph("Detail", boldRun(`${value(inner, "name")}：`), run(value(inner, "text")))];
  const topic = (inner) => [
    paragraph("Heading3", run(`${value(inner, "label")}　${value(inner, "title")}`)),
    ...loop(tags, inner, { list: "details", field: "name", body: detail }),
  ];
  const group = (inner) => [
    paragraph("Heading2", run(value(inner, "heading"))),
    ...loop(tags, inner, { list: "topics", field: "label", body: topic }),
  ];
  return [
    ...loop(tags, root, { list: `${section}Groups`, field: "heading", body: group }),
    ...textLoop(tags, root, { list: `${section}Notes`, style: "BodyText" }),
  ];
}

function strategies(tags) {
  const body = (inner) => [
    paragraph("Item", boldRun(tags.value(inner, "title")), run(tags.value(inner, "decided"))),
    ...textLoop(tags, inner, { list: "sections", style: "Detail" }),
  ];
  return loop(tags, tags.root, { list: "strategies", field: "title", body });
}

function rowTable(tags, { list, scope: from = tags.root, widths, head, fields, styles }) {
  const rows = tags.rows(from, list, fields);
  return table({ widths, head, rows, styles: styles ?? fields.map(() => "Cell") });
}

function textLoop(tags, from, { list, style }) {
  const body = (inner) => [paragraph(style, run(tags.value(inner, "text")))];
  return loop(tags, from, { list, field: "text", body });
}

/** `field` is any field of the list's items. */
function loop(tags, from, { list, field, body }) {
  const { inner, before, after } = tags.block(from, list, field);
  const content = body(inner);
  if (tags.inParagraph && isPlain(content[0]) && isPlain(content.at(-1)))
    return within(content.join(""), tags.inParagraph(list));
  const tag = (text) => (text === null ? [] : [paragraph("BodyText", run(text))]);
  return [...tag(before), ...content, ...tag(after)];
}

const isPlain = (xml) => xml.startsWith("<w:p>") && !xml.includes("{#") && !xml.includes("{/");

function within(xml, [before, after]) {
  const opened = xml.replace("</w:pPr>", `</w:pPr>${run(before)}`);
  return [`${opened.slice(0, -"</w:p>".length)}${run(after)}</w:p>`];
}
