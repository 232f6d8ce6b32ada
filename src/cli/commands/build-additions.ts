import type { Option } from "commander";
import { hasError, type Problem } from "../../base/problem.ts";
import { type BuildReport, type BuildRequest, refused } from "../../pipeline/plan/build-request.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { BuildAddition, Given } from "./build-addition.ts";
import { againstAddition } from "./build-against.ts";
import { shardAddition } from "./build-shard.ts";

/** Everything that adds to a build: who takes a part out takes its line out here. */
const additions: readonly BuildAddition[] = [againstAddition, shardAddition];

export function addedOptions(words: CommandWords): readonly Option[] {
  return additions.flatMap(({ options }) => options(words));
}

/** Build with what the options of all additions make of a request. */
export async function withAdditions(
  asked: BuildRequest,
  given: Given,
  build: (request: BuildRequest) => Promise<BuildReport>,
): Promise<BuildReport> {
  let request = asked;
  const found: Problem[] = [];
  for (const { extend } of additions) {
    const extended = await extend(request, given);
    request = extended?.request ?? request;
    found.push(...(extended?.problems ?? []));
  }
  if (hasError(found)) return refused(found);
  const report = await build(request);
  return found.length === 0 ? report : { ...report, problems: [...found, ...report.problems] };
}
