import { standard } from "../../../words/paper-words.ts";
import { type Kpi, kpiIds } from "../../../model/kpi.ts";
import type { Budget, Offices, Program, RelatedProgram, ScopeItem, Strategy, Topic } from "../../../model/program.ts";
import { dateText, fiscalYearLabel } from "../../format/era-text.ts";
import { measureWords } from "../../measure/definitions.ts";
import {
  amount,
  figure,
  id,
  nameText,
  number,
  period,
  projectName,
  projectNames,
  source,
  target,
  text,
  texts,
  words,
} from "./print-value.ts";
import { group, type ItemsShape, items, type MapShape, map, type ValueShape, value } from "./shape.ts";

/** Values by fiscal year: 令和７年度当初予算額. */
function byYear(label: string, shape: (label: string) => ValueShape): MapShape {
  return map((year) => shape(`${yearLabel(year)}${label}`));
}

/** 令和７年度, for a fiscal year as a key of the data. */
function yearLabel(year: string): string {
  return fiscalYearLabel(Number(year), "text", standard.ja);
}

const stages = { output: "アウトプット", outcome: "アウトカム" } as const;
const kinds = { quantitative: "定量目標", monitoring: "モニタリング", qualitative: "定性目標" } as const;

/** The fields of a KPI in the words of the papers. */
const kpiWords: ItemsShape = {
  kind: "items",
  subjectOf: ({ stage }: Kpi) => `成果目標（${stages[stage]}）`,
  nameOf: ({ indicator }: Kpi) => indicator,
  keysOf: (kpis: readonly Kpi[]) => kpiIds(kpis),
  common: ["stage", "kind", "indicator"],
  item: group<Kpi>({
    indicator: nameText("指標"),
    stage: words("段階", stages),
    kind: words("種別", kinds),
    group: text("区分"),
    project: projectName("PJ"),
    target: target("目標値"),
    text: text("目標の記載"),
    period: period("期間"),
    actuals: byYear("実績", figure),
    remark: text("備考"),
    source: source(),
  }),
};

/** The fields of a topic in the words of the papers; `subject` is the section that it stands in. */
function topicWords(subject: string): ItemsShape {
  return items<Topic>(
    { subject, nameOf: ({ title }) => title, common: ["label", "title"] },
    {
      title: nameText("課題名"),
      label: text("見出し"),
      group: text("区分"),
      period: period("実施期間"),
      projects: projectNames("PJ"),
      summary: text("概要"),
      use: text("成果の活用"),
      point: text("ポイント"),
      source: source(),
    },
  );
}

/** The fields of a programme in the words of the papers. */
export const programWords = group<Program>({
  id: id(),
  no: number("番号"),
  name: text("研究事業名"),
  formerName: text("旧事業名"),
  aliases: texts("別名"),
  projects: projectNames("統合プロジェクト"),
  printedProjects: texts("統合プロジェクト（原文の表記）"),
  offices: group<Offices>({ lead: text("担当部局"), amed: texts("AMED担当課"), related: texts("関係部局") }),
  budget: group<Budget>({
    initial: byYear(measureWords("initial", standard.ja), amount),
    request: byYear(measureWords("request.amount", standard.ja), amount),
    assessment: byYear(measureWords("assessment.amount", standard.ja), amount),
    requestReason: byYear("要求理由", text),
    remark: byYear("予算の備考", text),
    byProject: map((year) =>
      map((pj, speaker) =>
        amount(`${yearLabel(year)}${measureWords("initial", standard.ja)}のうち${speaker.projectName(pj)}PJ`),
      ),
    ),
    byProjectSource: text("PJ別内訳の出典"),
  }),
  background: text("背景"),
  goal: text("目的"),
  scope: items<ScopeItem>(
    { subject: "研究のスコープ", nameOf: ({ title }) => title, common: ["title"] },
    { title: nameText("項目"), group: text("区分"), summary: text("概要"), source: source() },
  ),
  scopeText: text("研究のスコープ（項目以外）"),
  kpis: kpiWords,
  results: topicWords("これまでの成果"),
  continuing: topicWords("継続課題"),
  new: topicWords("新規課題"),
  notes: group<NonNullable<Program["notes"]>>({
    results: text("これまでの成果（注記）"),
    continuing: text("継続課題（注記）"),
    new: text("新規課題（注記）"),
    strategies: text("関係する政策文書（注記）"),
  }),
  strategies: items<Strategy>(
    { subject: "関係する政策文書", nameOf: strategyName, common: ["title", "section"] },
    {
      title: nameText("文書名"),
      section: nameText("該当箇所"),
      date: value("決定日", (date: string) => dateText(date, standard.ja)),
      decidedBy: text("決定"),
      quotation: text("引用"),
      source: source(),
    },
  ),
  related: items<RelatedProgram>(
    { subject: "関連する研究事業", nameOf: ({ name }) => name, common: ["name"] },
    { name: nameText("事業名"), ministry: text("所管"), relation: text("役割分担・連携"), source: source() },
  ),
  source: value<{ document: string; from: number; to: number }>(
    "出典",
    ({ document, from, to }) => `${document} ${from}～${to}行`,
    { isUnprinted: true },
  ),
});

function strategyName({ title, section }: Strategy): string {
  return section === undefined ? title : `${title}　${section}`;
}
