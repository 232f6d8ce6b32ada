import type { Period } from "../../model/period.ts";
import { eraYear } from "./era-year.ts";

/** A period for tables: 令和7～11年度, 平成29～令和2年度, 令和7年度～, ～令和7年度; "" for an empty period. */
export function yearRange(period: Period | undefined): string {
  const { from, to } = period ?? {};
  if (from === undefined && to === undefined) return "";
  if (from === undefined) return `～${eraYear(to ?? 0, "table")}年度`;
  if (to === undefined) return `${eraYear(from, "table")}年度～`;
  if (from === to) return `${eraYear(from, "table")}年度`;
  return `${eraYear(from, "table")}～${withoutSameEra(from, to)}年度`;
}

function withoutSameEra(from: number, to: number): string {
  const [first, last] = [eraYear(from, "table"), eraYear(to, "table")];
  return first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last;
}
