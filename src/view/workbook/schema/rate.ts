import * as z from "zod";

/** Change against the year before as a fraction, 皆増 from 0, 皆減 to 0, null where either year has no figure. */
export const Rate = z.union([z.number(), z.enum(["皆増", "皆減"])]).nullable();
