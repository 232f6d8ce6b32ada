import { idleInputs } from "./idle/idle-inputs.ts";
import { noteIdle } from "./idle/note-idle.ts";
import { recallIdle } from "./idle/recall-idle.ts";
import type { BuildRequest, Planned } from "./plan-papers.ts";

/** The plan of a build, as `planPapers` gives it; where nothing has changed since the last build, from its note. */
export async function planOrRecall(request: BuildRequest): Promise<Planned> {
  const inputs = idleInputs(request);
  const recalled = inputs === null ? null : await recallIdle(request.out, inputs);
  if (recalled !== null) return recalled;
  // Loaded only now: a build with nothing to do is over sooner than this is loaded.
  const { planPapers } = await import("./plan-papers.ts");
  const planned = await planPapers(request);
  return inputs === null ? planned : notedWhenDone(planned, request, inputs);
}

function notedWhenDone(planned: Planned, request: BuildRequest, inputs: string): Planned {
  const carryOut = async () => {
    const result = await planned.carryOut();
    // Somebody may have saved a file meanwhile. A note that cannot be written only makes the next build take longer.
    if (idleInputs(request) === inputs) await noteIdle(request.out, inputs, planned, result).catch(() => {});
    return result;
  };
  return { ...planned, carryOut };
}
