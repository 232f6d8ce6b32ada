import type { Dataset, SourceDocument } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { measureHeading } from "../measure/definitions.ts";
import type { SourceRow } from "./row-schemas.ts";

/** Where a programme's facts come from: rows of 出典. */
export function sourceRows(dataset: Dataset, program: Program): SourceRow[] {
  const words = wordsOf(dataset);
  const { document: source, from, to } = program.source;
  const content = {
    covers: say(words, "workbook.source.content"),
    lines: say(words, "workbook.source.lines", { from, to }),
  };
  const split = { covers: measureHeading("part", words), lines: "" };
  return dataset.sources.flatMap((document) => [
    ...(document.id === source ? [row({ program, document, ...content })] : []),
    ...(document.id === program.budget.byProjectSource ? [row({ program, document, ...split })] : []),
  ]);
}

type Citation = { program: Program; document: SourceDocument; covers: string; lines: string };

function row({ program, document, covers, lines }: Citation): SourceRow {
  return {
    programNo: program.no,
    program: program.name,
    document: document.title,
    body: document.body,
    date: document.date,
    covers,
    lines,
    url: document.url ?? "",
  };
}
