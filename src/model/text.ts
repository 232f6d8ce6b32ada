import { z } from "zod";

/** Text that must not be blank. */
export const Text = z.string().regex(/\S/, "must not be blank");
export type Text = z.infer<typeof Text>;
