import type { Edition, SourceDocument } from "../../../model/edition.ts";
import { eraDate } from "../../format/era-date.ts";
import { fiscalYearLabel } from "../../format/era-year.ts";
import { id, nameText, text } from "./print-value.ts";
import { group, items, value } from "./shape.ts";

/** The fields of an edition in the words of the papers. */
export const editionWords = group<Edition>({
  title: text("名称"),
  fiscalYear: value("対象年度", (year: number) => fiscalYearLabel(year, "text")),
  sources: {
    ...items<SourceDocument>(
      { subject: "出典", nameOf: ({ title }) => title, common: ["title"] },
      { title: nameText("文書名"), id: id(), date: value("日付", eraDate), body: text("会議"), url: text("URL") },
    ),
    keysOf: (sources: readonly SourceDocument[]) => sources.map((document) => document.id),
  },
});
