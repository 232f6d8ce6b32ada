import { groupBy } from "../../base/group-by.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Program } from "../../model/program.ts";
import type { Strategy } from "../../model/strategy.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

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
      code: "strategy-dates" as const,
      record: program,
      path: ["strategies", index, "date"],
      message: `${strategy.title} is dated ${date} here, and ${usual[0]} in ${otherPlaces(usual[1].length)}`,
      hint: "check the date; keep it if the document prints it so",
    })),
  );
}

function otherPlaces(count: number): string {
  return count === 1 ? "another place" : `${count} other places`;
}
