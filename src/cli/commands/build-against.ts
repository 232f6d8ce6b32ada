import { InvalidArgumentError, Option } from "commander";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import type { Revision } from "../../render/word/revision/pen.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { BuildAddition, Extended, Given } from "./build-addition.ts";

/** `shiryo build --against OLD`: 見え消し of briefings instead of papers. */
export const againstAddition: BuildAddition = {
  options: (words) => [
    new Option("--against <old>", words.help.build.against).conflicts("shard"),
    new Option("--marks <how>", words.help.build.marks).choices(["revisions", "visible"]).default("revisions"),
    new Option("--who <name>", words.help.build.who).default("Shiryo").argParser(authorNameIn(words)),
  ],
  extend: (request, given) => {
    const { against, ...how } = given.command.opts<AgainstOptions>();
    refuseIdleOptions(against, given);
    return against === undefined ? undefined : extended(request, { against, ...how });
  },
};

type AgainstOptions = Pick<Revision, "who" | "marks"> & { readonly against?: string };

function authorNameIn({ usage }: CommandWords): (name: string) => string {
  return (name) => {
    if (name.trim() === "" || /\p{Cc}/u.test(name)) throw new InvalidArgumentError(usage.noName);
    return name;
  };
}

/** Who asks for marks and gets none would take the papers for marked ones. */
function refuseIdleOptions(against: string | undefined, { command, words }: Given): void {
  const idle = ["marks", "who"].find((name) => command.getOptionValueSource(name) === "cli");
  if (against === undefined && idle !== undefined) command.error(`error: ${words.usage.idleOption(`--${idle}`)}`);
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
