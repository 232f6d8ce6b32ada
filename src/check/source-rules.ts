import { didYouMean } from "../base/did-you-mean.ts";
import { groupBy } from "../base/group-by.ts";
import type { DataPath } from "../base/place.ts";
import type { SourceRange } from "../model/field-types.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Every document that a programme names as its source is in dataset.yaml. */
export const unknownSource: Rule = {
  codes: ["source-unknown"],
  needs: ["edition"],
  isOfOneProgram: true,
  find: ({ edition, programs }) => {
    const known = edition?.sources.map(({ id }) => id) ?? [];
    return programs.flatMap((program) =>
      [
        { id: program.source.document, path: ["source", "document"] },
        { id: program.budget.byProjectSource, path: ["budget", "byProjectSource"] },
      ].flatMap(({ id, path }) => {
        if (id === undefined || known.includes(id)) return [];
        const hint = didYouMean(id, known, `the documents are: ${known.join(", ")}`);
        return { code: "source-unknown", record: program, path, message: `there is no source document "${id}"`, hint };
      }),
    );
  },
};

/** Source lines run forward, and each programme has its own lines of the document. */
export const sourceRange: Rule = {
  codes: ["source-reversed", "source-range"],
  isOfOneProgram: true,
  find: ({ programs }) => programs.flatMap(rangesInside),
  findAcross: ({ programs }) => overlaps(programs),
};

function rangesInside(program: Program): Finding[] {
  const { source } = program;
  const own = { path: ["source"], range: source };
  return [own, ...partsOf(program)].flatMap(({ path, range }) => {
    const at = { record: program, path };
    if (range.from > range.to)
      return {
        ...at,
        code: "source-reversed",
        message: `the source runs ${linesText(range)}`,
        hint: "swap from and to",
      };
    if (source.from > source.to || (source.from <= range.from && range.to <= source.to)) return [];
    const message = `the source is ${linesText(range)}, outside the programme's ${linesText(source)}`;
    return { ...at, code: "source-range", message, hint: "correct the lines of one of the two" };
  });
}

function partsOf(program: Program): { path: DataPath; range: SourceRange }[] {
  const lists = (["scope", "kpis", "strategies", "related"] as const).flatMap((list) =>
    program[list].map(({ source }, index) => ({ path: [list, index, "source"], range: source })),
  );
  const topics = topicsOf(program).map(({ topic, path }) => ({ path: [...path, "source"], range: topic.source }));
  return [...lists, ...topics].flatMap(({ path, range }) => (range === undefined ? [] : [{ path, range }]));
}

/** In the order of their first lines, a programme can only run into one that starts before it. */
function overlaps(programs: readonly Program[]): Finding[] {
  return [...groupBy(programs, ({ source }) => source.document).values()].flatMap((group) => {
    let furthest: Program | undefined;
    return group
      .toSorted((a, b) => a.source.from - b.source.from)
      .flatMap((program) => {
        const before = furthest;
        if (before === undefined || program.source.to > before.source.to) furthest = program;
        return before === undefined || program.source.from > before.source.to ? [] : [overlap(program, before)];
      });
  });
}

function overlap(program: Program, before: Program): Finding {
  return {
    code: "source-range",
    record: program,
    path: ["source"],
    message: `${linesText(program.source)} overlap ${linesText(before.source)} of ${before.id}`,
    hint: "correct the lines of one of the two",
  };
}

function linesText({ from, to }: SourceRange): string {
  return `lines ${from} to ${to}`;
}
