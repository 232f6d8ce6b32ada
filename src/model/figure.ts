import * as z from "zod";

/** A figure that is no money: any number up to a thousand million million, which Excel still keeps to the unit. */
export const Figure = z.number().min(-1e15).max(1e15);
export type Figure = z.infer<typeof Figure>;
