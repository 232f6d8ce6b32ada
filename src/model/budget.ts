import * as z from "zod";
import { Amount } from "./amount.ts";
import { FiscalYearKey } from "./fiscal-year.ts";
import { Id } from "./id.ts";

/**
 * A programme's money in thousand yen (千円), by fiscal year.
 *
 * `initial` is the initial budget (当初予算額); null where the document prints －, which is not 0.
 * `byProject` is a published split of one year over PJs; it is never estimated.
 * `request` is the request (概算要求額), a measure of its own.
 */
export const Budget = z.strictObject({
  initial: z.record(FiscalYearKey, Amount.nullable()),
  byProject: z.record(FiscalYearKey, z.record(Id, Amount)).optional(),
  byProjectSource: Id.optional(),
  request: z.record(FiscalYearKey, Amount).optional(),
});
export type Budget = z.infer<typeof Budget>;
