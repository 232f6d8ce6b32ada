import { nearestNames } from "../base/did-you-mean.ts";
import { groupBy } from "../base/group-by.ts";
import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
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
        const problem = problemOf("source-unknown", { id, near: nearestNames(id, known), known });
        return { problem, record: program, path };
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
      return { ...at, problem: problemOf("source-reversed", { from: range.from, to: range.to }) };
    if (source.from > source.to || (source.from <= range.from && range.to <= source.to)) return [];
    const values = { from: range.from, to: range.to, program: { from: source.from, to: source.to } };
    return { ...at, problem: problemOf("source-range", values) };
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
  const { from, to } = program.source;
  const other = { from: before.source.from, to: before.source.to, id: before.id };
  return { problem: problemOf("source-range.overlap", { from, to, other }), record: program, path: ["source"] };
}
