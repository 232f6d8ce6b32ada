import { standard } from "../../../words/paper-words.ts";
import type { Edition, Project, SourceDocument } from "../../../model/dataset.ts";
import type { AgendaItem, InternalField, Meeting, MeetingPaper } from "../../../model/meeting.ts";
import { dateText, fiscalYearLabel } from "../../format/era-text.ts";
import { id, nameText, number, text, texts } from "./print-value.ts";
import { group, type ItemsShape, items, value } from "./shape.ts";

/** The fields of an edition in the words of the papers. */
export const editionWords = group<Omit<Edition, "schemaVersion">>({
  title: text("名称"),
  fiscalYear: value("対象年度", (year: number) => fiscalYearLabel(year, "text", standard.ja)),
  language: value("言語", (language: string) => language, { isUnprinted: true }),
  words: value("用語", (words: Record<string, string>) => Object.values(words).join("、"), { isUnprinted: true }),
  sources: {
    ...items<SourceDocument>(
      { subject: "出典", nameOf: ({ title }) => title, common: ["title"] },
      {
        title: nameText("文書名"),
        id: id(),
        date: value("日付", (date: string) => dateText(date, standard.ja)),
        body: text("会議"),
        url: text("URL"),
      },
    ),
    keysOf: (sources: readonly SourceDocument[]) => sources.map((document) => document.id),
  },
});

/** The fields of a PJ in the words of the papers. */
export const projectWords = group<Project>({
  id: id(),
  no: number("番号"),
  name: text("統合プロジェクト名"),
  aliases: texts("別名"),
  formerNames: texts("旧名称"),
  listed: texts("原文の目次に並ぶ研究事業"),
});

/** The fields of a meeting in the words of the papers. */
export const meetingWords = group<Meeting>({
  id: id(),
  body: text("会議"),
  no: number("回"),
  date: value("日付", (date: string) => dateText(date, standard.ja)),
  time: value("時刻", ({ start, end = "" }: NonNullable<Meeting["time"]>) => `${start}～${end}`),
  place: text("場所"),
  agenda: items<AgendaItem>(
    { subject: "議事", nameOf: ({ title }) => title, common: ["title", "class"] },
    { title: nameText("議題"), class: text("区分"), papers: paperWords("配布資料") },
  ),
  references: paperWords("参考資料"),
  roster: text("委員名簿"),
  // It decides what papers print, and no paper prints it.
  shows: value("示す項目", (fields: readonly InternalField[]) => fields.join("、"), { isUnprinted: true }),
});

function paperWords(subject: string): ItemsShape {
  return items<MeetingPaper>(
    { subject, nameOf: ({ title }) => title, common: ["title"] },
    {
      title: nameText("資料名"),
      labels: texts("表示"),
      briefings: value("事業概要", choiceText),
      summaries: value("一枚紙の概要", choiceText),
      workbooks: value("予算・KPI集計", choiceText),
      table: value("集計表", (table: NonNullable<MeetingPaper["table"]>) => tables[table]),
      document: text("原稿"),
      attachment: text("添付ファイル"),
    },
  );
}

const tables = { budget: "予算一覧", kpi: "KPI一覧" } as const;

function choiceText(choice: NonNullable<MeetingPaper["briefings"] | MeetingPaper["workbooks"]>): string {
  if (choice === "all") return "全て";
  return "project" in choice ? choice.project : choice.join("、");
}
