import type { Topic } from "../../../model/topic.ts";
import { nameText, period, projectNames, source, text } from "./print-value.ts";
import { type ItemsShape, items } from "./shape.ts";

/** The fields of a topic in the words of the papers; `subject` is the section that it stands in. */
export function topicWords(subject: string): ItemsShape {
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
