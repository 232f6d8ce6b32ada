import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { eraDate } from "../format/era-date.ts";
import type { BriefingView } from "./briefing-view.ts";

/** The documents behind a briefing: the programme's own, and the one that publishes its split over PJs. */
export function sourcesOf(dataset: Dataset, program: Program): BriefingView["sources"] {
  return dataset.sources.flatMap((source) => {
    const covers = [];
    if (source.id === program.source.document) covers.push("事業の内容、当初予算額、成果目標、研究課題");
    if (source.id === program.budget.byProjectSource) covers.push("当初予算額のPJ別内訳");
    if (covers.length === 0) return [];
    return [{ title: source.title, body: source.body, date: eraDate(source.date), covers: covers.join("、") }];
  });
}
