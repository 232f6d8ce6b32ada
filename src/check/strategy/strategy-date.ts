import type { Records } from "../../load/records.ts";
import type { Program } from "../../model/program.ts";
import type { Strategy } from "../../model/strategy.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** A strategy's date is in the calendar, and not after the document that quotes the strategy. */
export const strategyDate: Rule = {
  codes: ["date-impossible", "strategy-late"],
  isOfOneProgram: true,
  find: (records) =>
    records.programs.flatMap((program) =>
      program.strategies.flatMap((strategy, index) => {
        const fault = dateFault(strategy, documentDate(program, records));
        return fault === undefined ? [] : [{ ...fault, record: program, path: ["strategies", index, "date"] }];
      }),
    ),
};

function dateFault({ title, date }: Strategy, quotedOn: string): Omit<Finding, "record" | "path"> | undefined {
  if (date === undefined) return undefined;
  if (!isInCalendar(date))
    return { code: "date-impossible", message: `there is no date ${date}`, hint: "correct month or day" };
  if (quotedOn === "" || date <= quotedOn.slice(0, date.length)) return undefined;
  return {
    code: "strategy-late",
    message: `${title} is dated ${date}, but the document that quotes it ${quotedOn}`,
    hint: "check the date; keep it if the document prints it so",
  };
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
