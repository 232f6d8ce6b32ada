import type { Edition } from "../../model/dataset.ts";

/** The year whose initial budget is in force when an edition is written: the one before the year it plans for. */
export function currentYear(edition: Pick<Edition, "fiscalYear">): string {
  return String(edition.fiscalYear - 1);
}

/** The year that the current one is compared with. */
export function yearBefore(edition: Pick<Edition, "fiscalYear">): string {
  return String(edition.fiscalYear - 2);
}
