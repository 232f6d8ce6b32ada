import type { Dataset, SourceDocument } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { SourceRow } from "./row-schemas.ts";

/** Where a programme's facts come from: rows of 出典. */
export function sourceRows(dataset: Dataset, program: Program): SourceRow[] {
  return dataset.sources.flatMap((document) => [
    ...(document.id === program.source.document
      ? [row({ program, document, covers: "事業の内容", lines: `${program.source.from}～${program.source.to}行` })]
      : []),
    ...(document.id === program.budget.byProjectSource
      ? [row({ program, document, covers: "当初予算額のPJ別内訳", lines: "" })]
      : []),
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
