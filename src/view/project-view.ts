import * as z from "zod";

/** A PJ as papers name it: `name` 医薬品, `label` 医薬品PJ, Health project. */
export const ProjectView = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  label: z.string(),
});
export type ProjectView = z.infer<typeof ProjectView>;
