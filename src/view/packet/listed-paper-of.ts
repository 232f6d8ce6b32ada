import type { NumberedPaper } from "../../model/number-papers.ts";
import type { ListedPaper } from "./listed-paper.ts";

/** A paper under its number, with its labels in one text. */
export function listedPaperOf({ number, paper }: NumberedPaper): ListedPaper {
  return { number, title: paper.title, labels: (paper.labels ?? []).join("、") };
}
