import { groupBy } from "../base/group-by.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Records } from "../load/loaded.ts";
import { nameKey } from "../model/names.ts";
import type { Program, Strategy } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";

/** A strategy's date is in the calendar, and not after the document that quotes the strategy. */
export const strategyDate: Rule = {
  codes: ["date-impossible", "strategy-late"],
  isOfOneProgram: true,
  find: (records) =>
    records.programs.flatMap((program) =>
      program.strategies.flatMap((strategy, index) => {
        const problem = dateProblem(strategy, documentDate(program, records));
        return problem === undefined ? [] : [{ problem, record: program, path: ["strategies", index, "date"] }];
      }),
    ),
};

function dateProblem({ title, date }: Strategy, quotedOn: string): Problem | undefined {
  if (date === undefined) return undefined;
  if (!isInCalendar(date)) return problemOf("date-impossible", { date });
  if (quotedOn === "" || date <= quotedOn.slice(0, date.length)) return undefined;
  return problemOf("strategy-late", { title, date, quotedOn });
}

function documentDate({ source }: Program, { edition }: Records): string {
  return edition?.sources.find(({ id }) => id === source.document)?.date ?? "";
}

/** Takes YYYY-MM too. The calendar gives another date for a day that it does not have. */
function isInCalendar(date: string): boolean {
  const full = date.length === "YYYY-MM".length ? `${date}-01` : date;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** A strategy bears the same date in every programme that quotes it; the rarer date is told. */
export const strategyDates: Rule = {
  codes: ["strategy-dates"],
  find: ({ programs }) =>
    [...groupBy(programs.flatMap(quotesOf), ({ strategy }) => nameKey(strategy.title)).values()].flatMap(rareDates),
};

type Quote = {
  readonly program: Program;
  readonly index: number;
  readonly strategy: Strategy & { readonly date: string };
};

function quotesOf(program: Program): Quote[] {
  return program.strategies.flatMap((strategy, index) => {
    const { date } = strategy;
    return date === undefined ? [] : [{ program, index, strategy: { ...strategy, date } }];
  });
}

function rareDates(quotes: readonly Quote[]): Finding[] {
  const byDate = [...groupBy(quotes, ({ strategy }) => strategy.date)].toSorted(([, a], [, b]) => b.length - a.length);
  const [usual, ...rare] = byDate;
  if (usual === undefined) return [];
  return rare.flatMap(([date, found]) =>
    found.map(({ program, index, strategy }) => ({
      problem: problemOf("strategy-dates", {
        title: strategy.title,
        date,
        usual: usual[0],
        places: usual[1].length,
      }),
      record: program,
      path: ["strategies", index, "date"],
    })),
  );
}
