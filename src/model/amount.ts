import * as z from "zod";

/** An amount of money in thousand yen (千円). */
export const Amount = z.int().min(0);
export type Amount = z.infer<typeof Amount>;
