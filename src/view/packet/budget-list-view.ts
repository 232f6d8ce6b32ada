import * as z from "zod";
import { MoneyRow } from "./money-row.ts";
import { PaperHead } from "./paper-head.ts";

/** 予算一覧: every programme with its budget of all years, by PJ. */
export const BudgetListView = z.strictObject({
  ...PaperHead.shape,
  unit: z.string(),
  years: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      /** 医薬品PJ */
      name: z.string(),
      rows: z.array(
        z.strictObject({
          no: z.string(),
          name: z.string(),
          ...MoneyRow.shape,
          /** （再掲）うち当PJ分 1,234, or "" */
          remark: z.string(),
        }),
      ),
      sums: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
    }),
  ),
  /** Below all groups; the last one counts every programme once */
  totals: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
  notes: z.array(z.string()),
});
export type BudgetListView = z.infer<typeof BudgetListView>;
