import type { Project } from "../../../model/project.ts";
import { id, number, text, texts } from "./print-value.ts";
import { group } from "./shape.ts";

/** The fields of a PJ in the words of the papers. */
export const projectWords = group<Project>({
  id: id(),
  no: number("番号"),
  name: text("統合プロジェクト名"),
  aliases: texts("別名"),
  formerNames: texts("旧名称"),
  listed: texts("原文の目次に並ぶ研究事業"),
});
