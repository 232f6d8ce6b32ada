import * as z from "zod";
import { Figure, FigureByYear } from "./figure.ts";

/** The rows of PJ別 added up, in thousand yen, and what makes the sum exceed the grand total. */
export const ProjectSums = z.strictObject({
  alone: FigureByYear,
  splitKnown: Figure,
  includingRelisted: FigureByYear,
  /** includingRelisted less the grand total: the money of programmes of several PJs that the rows hold more than once */
  duplicated: FigureByYear,
});
export type ProjectSums = z.infer<typeof ProjectSums>;
