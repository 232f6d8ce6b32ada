import type { Budget } from "../../../model/budget.ts";
import type { Offices } from "../../../model/offices.ts";
import type { Program } from "../../../model/program.ts";
import type { RelatedProgram } from "../../../model/related-program.ts";
import type { ScopeItem } from "../../../model/scope-item.ts";
import type { Strategy } from "../../../model/strategy.ts";
import { eraDate } from "../../format/era-date.ts";
import { measureWords } from "../../measure/definitions.ts";
import { byYear, yearLabel } from "./by-year.ts";
import { kpiWords } from "./kpi-words.ts";
import { amount, id, nameText, number, projectNames, source, text, texts } from "./print-value.ts";
import { group, items, map, value } from "./shape.ts";
import { topicWords } from "./topic-words.ts";

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
    initial: byYear(measureWords("initial"), amount),
    request: byYear(measureWords("request.amount"), amount),
    assessment: byYear(measureWords("assessment.amount"), amount),
    requestReason: byYear("要求理由", text),
    remark: byYear("予算の備考", text),
    byProject: map((year) =>
      map((pj, speaker) => amount(`${yearLabel(year)}${measureWords("initial")}のうち${speaker.projectName(pj)}PJ`)),
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
      date: value("決定日", eraDate),
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
