import * as z from "zod";
import { Amount } from "./amount.ts";
import { FiscalYearKey } from "./fiscal-year.ts";
import { Id } from "./id.ts";
import { Text } from "./text.ts";

/**
 * A programme's money in thousand yen (千円), by fiscal year.
 *
 * `initial` is the initial budget (当初予算額); null where the document prints －, which is not 0.
 * `byProject` is a published split of one year over PJs; it is never estimated.
 * `request` is the request (概算要求額) and `assessment` what was allowed of it (査定額): measures of their own,
 * by the fiscal year they are for. `requestReason` (要求理由) and `remark` (備考) go with them.
 */
export const Budget = z.strictObject({
  initial: z.record(FiscalYearKey, Amount.nullable()),
  byProject: z.record(FiscalYearKey, z.record(Id, Amount)).optional(),
  byProjectSource: Id.optional(),
  request: z.record(FiscalYearKey, Amount).optional(),
  assessment: z.record(FiscalYearKey, Amount).optional(),
  requestReason: z.record(FiscalYearKey, Text).optional(),
  remark: z.record(FiscalYearKey, Text).optional(),
});
export type Budget = z.infer<typeof Budget>;
