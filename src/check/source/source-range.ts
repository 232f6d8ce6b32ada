import type { DataPath } from "../../base/data-path.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Program } from "../../model/program.ts";
import type { SourceRange } from "../../model/source-range.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { topicsOf } from "../topic/topics-of.ts";

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
      return { ...at, code: "source-reversed", message: `the source runs ${lines(range)}`, hint: "swap from and to" };
    if (source.from > source.to || (source.from <= range.from && range.to <= source.to)) return [];
    const message = `the source is ${lines(range)}, outside the programme's ${lines(source)}`;
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
    message: `${lines(program.source)} overlap ${lines(before.source)} of ${before.id}`,
    hint: "correct the lines of one of the two",
  };
}

function lines({ from, to }: SourceRange): string {
  return `lines ${from} to ${to}`;
}
