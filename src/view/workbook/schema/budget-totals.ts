import * as z from "zod";
import { ComparedTotal, Comparison } from "./compared.ts";
import { Figure, FigureByYear } from "./figure.ts";
import { Rate } from "./rate.ts";

/** Totals of the rows of 予算 in thousand yen. */
export const BudgetTotals = z.strictObject({
  /** Programmes of this PJ alone (in the overview: every programme once) */
  alone: FigureByYear,
  /** Current year: programmes of this PJ alone plus published parts of the others; null in the overview */
  splitKnown: Figure,
  /** All rows with their whole amounts */
  includingRelisted: FigureByYear,
  /** Current year less the year before */
  change: z.strictObject({ alone: Figure, includingRelisted: Figure }),
  rate: z.strictObject({ alone: Rate, includingRelisted: Rate }),
  request: z.strictObject({ alone: ComparedTotal, includingRelisted: ComparedTotal }),
  assessment: z.strictObject({ alone: ComparedTotal, includingRelisted: ComparedTotal }),
  /** Assessments against requests; null until all of both are filled in */
  cut: z.strictObject({ alone: Comparison, includingRelisted: Comparison }),
  /** Sum of the shares of all rows: 1, null where no row has a share */
  share: z.number().nullable(),
});
export type BudgetTotals = z.infer<typeof BudgetTotals>;
