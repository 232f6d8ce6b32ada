import { codeDigest } from "../../base/code-digest.ts";
import { idleInputs } from "../idle/idle-inputs.ts";
import { noteIdle } from "../idle/note-idle.ts";
import { recallIdle } from "../idle/recall-idle.ts";
import type { Planned } from "./planned.ts";
import type { BuildRequest } from "./build-request.ts";

/** The plan of a build, as `planPapers` gives it; where nothing has changed since the last build, from its note. */
export async function planOrRecall(request: BuildRequest, code = codeDigest): Promise<Planned> {
  const inputsNow = () => idleInputs(request, code);
  const inputs = inputsNow();
  const recalled = inputs === null ? null : await recallIdle(request.out, inputs);
  if (recalled !== null) return recalled;
  // Loaded only now: a build with nothing to do is over sooner than this is loaded.
  const { planPapers } = await import("./plan-papers.ts");
  const planned = await planPapers(request, code);
  return inputs === null ? planned : notedWhenDone(planned, { out: request.out, inputs, inputsNow });
}

type Noting = { readonly out: string; readonly inputs: string; readonly inputsNow: () => string | null };

function notedWhenDone(planned: Planned, { out, inputs, inputsNow }: Noting): Planned {
  const carryOut = async () => {
    const result = await planned.carryOut();
    // Somebody may have saved a file meanwhile. A note that cannot be written only makes the next build take longer.
    if (inputsNow() === inputs) await noteIdle(out, inputs, planned, result).catch(() => {});
    return result;
  };
  return { ...planned, carryOut };
}
