import * as z from "zod";
import { Budget } from "./budget.ts";
import { Id } from "./id.ts";
import { Kpi } from "./kpi.ts";
import { Offices } from "./offices.ts";
import { RelatedProgram } from "./related-program.ts";
import { ScopeItem } from "./scope-item.ts";
import { SourceRange } from "./source-range.ts";
import { Strategy } from "./strategy.ts";
import { Text } from "./text.ts";
import { Topic } from "./topic.ts";

/**
 * A research programme (研究事業).
 *
 * `no` is its place in the source document, from 1. `projects` are PJ ids in the order printed, and
 * `printedProjects` the same names to the letter. `background` and `goal` are our own summaries.
 * `scopeText` is what the scope section says outside its items.
 * `notes` stand for sections that hold no records, or say more than their records.
 */
export const Program = z.strictObject({
  id: Id,
  no: z.int().min(1),
  name: Text,
  formerName: Text.optional(),
  aliases: z.array(Text).optional(),
  projects: z.array(Id),
  printedProjects: z.array(Text),
  offices: Offices,
  budget: Budget,
  background: Text,
  goal: Text,
  scope: z.array(ScopeItem),
  scopeText: Text.optional(),
  kpis: z.array(Kpi),
  results: z.array(Topic),
  continuing: z.array(Topic),
  new: z.array(Topic),
  notes: z
    .strictObject({
      results: Text.optional(),
      continuing: Text.optional(),
      new: Text.optional(),
      strategies: Text.optional(),
    })
    .optional(),
  strategies: z.array(Strategy),
  related: z.array(RelatedProgram),
  source: z.strictObject({ document: Id, ...SourceRange.shape }),
});
export type Program = z.infer<typeof Program>;
