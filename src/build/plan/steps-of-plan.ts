import type { Dataset } from "../../model/dataset.ts";
import type { Inputs } from "../inputs/load-inputs.ts";
import type { BuildPieces } from "../kept/build-pieces.ts";
import { carryOut, type Order } from "../make/carry-out.ts";
import { keptSources } from "../make/kept-sources.ts";
import type { Locked } from "../make/lock-folder.ts";
import type { Plan } from "./plan-build.ts";
import type { Planned } from "./planned.ts";

/** A plan with all that was read and found for it, and the folder that is locked for it. */
export type PlanInHand = {
  readonly plan: Plan;
  readonly data: string;
  readonly inputs: Pick<Inputs, "templates" | "sources"> & { readonly dataset: Dataset; readonly pieces: BuildPieces };
  readonly order: Omit<Order, "sources" | "now" | "isAlone">;
  readonly locked: Locked;
};

/** What can be done with a plan: explain it, tell hand edits, carry it out, audit what was written. Each loads what it needs. */
export function stepsOfPlan(hand: PlanInHand): Pick<Planned, "reasons" | "edits" | "audit" | "carryOut"> {
  const { plan, data, inputs, order, locked } = hand;
  const { dataset, templates, sources, pieces } = inputs;
  const { out, force } = order;
  return {
    reasons: async (most) => {
      const { explainPapers } = await import("../reasons/explain-papers.ts");
      return explainPapers({ plan, out, data, dataset, sources, force, most }).catch(locked.releaseAndThrow);
    },
    edits: async () => {
      const { paperEdits } = await import("../edited/paper-edits.ts");
      return paperEdits(plan, out);
    },
    audit: async (paths) => {
      const built = new Set(paths);
      const papers = plan.papers.map(({ paper }) => paper).filter(({ path }) => built.has(path));
      const { auditBuilt } = await import("../audit/audit-built.ts");
      return auditBuilt({ papers, dataset, templates, out });
    },
    carryOut: () => {
      const kept = keptSources({ data, sources, templates });
      const { at: now, isAlone } = locked;
      const carry = () => {
        pieces.startWriting();
        return carryOut(plan, { ...order, sources: kept, now, isAlone });
      };
      return locked.whileHeld(plan, force, carry).finally(pieces.close);
    },
  };
}
