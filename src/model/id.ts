import * as z from "zod";

/** ASCII kebab-case identifier. A record's id is also the name of its file. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case letters, digits and single hyphens");
export type Id = z.infer<typeof Id>;
