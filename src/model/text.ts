import * as z from "zod";

/** Text that must not be blank. */
export const Text = z.string().regex(/\S/, "a text must not be blank");
export type Text = z.infer<typeof Text>;
