import { type Command, InvalidArgumentError, Option } from "commander";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import type { Revision } from "../../render/word/revision/pen.ts";
import type { BuildAddition, Extended } from "./build-addition.ts";

/** `shiryo build --against OLD`: 見え消し of briefings instead of papers. */
export const againstAddition: BuildAddition = {
  options: () => [
    new Option(
      "--against <old>",
      "make 見え消し instead: briefings that differ from an older dataset (folder, git revision, JSON or packet)",
    ).conflicts("shard"),
    new Option("--marks <how>", "見え消し as revisions of Word, or as visible formatting for paper")
      .choices(["revisions", "visible"])
      .default("revisions"),
    new Option("--who <name>", "author of the revisions").default("Shiryo").argParser(authorName),
  ],
  extend: (request, command) => {
    const { against, ...how } = command.opts<AgainstOptions>();
    refuseIdleOptions(against, command);
    return against === undefined ? undefined : extended(request, { against, ...how });
  },
};

type AgainstOptions = Pick<Revision, "who" | "marks"> & { readonly against?: string };

function authorName(name: string): string {
  if (name.trim() === "" || /\p{Cc}/u.test(name)) throw new InvalidArgumentError("It must be a name.");
  return name;
}

/** Who asks for marks and gets none would take the papers for marked ones. */
function refuseIdleOptions(against: string | undefined, command: Command): void {
  const idle = ["marks", "who"].find((name) => command.getOptionValueSource(name) === "cli");
  if (against === undefined && idle !== undefined) command.error(`error: option '--${idle}' goes with '--against OLD'`);
}

async function extended(request: BuildRequest, { against, who, marks }: Required<AgainstOptions>): Promise<Extended> {
  const { loadEdition } = await import("../../tasks/comparison/editions.ts");
  const { markedBriefings } = await import("../../papers/comparison/marked-papers.ts");
  const { edition, problems } = await loadEdition(against, request);
  if (edition === null) return { request, problems };
  const kinds = [markedBriefings({ old: edition.dataset, who, marks })];
  // Papers that mark what changed hold two editions.
  return { request: { ...request, kinds, isAudited: false }, problems };
}
