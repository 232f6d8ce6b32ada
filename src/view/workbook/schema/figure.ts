import * as z from "zod";

/** An amount in thousand yen, null where the document prints －. */
export const Figure = z.number().nullable();

/** Figures by fiscal year: {"2023": 2124345, …}, the years of the view's `years` and no others. */
export const FigureByYear = z.record(z.string(), Figure);
