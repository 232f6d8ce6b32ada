import { InvalidArgumentError, Option } from "commander";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import { parseShard, type Shard } from "../../tasks/shards/shard.ts";
import type { BuildAddition, Extended } from "./build-addition.ts";

/** `shiryo build --shard I/N`: one part of a build that is spread over machines. */
export const shardAddition: BuildAddition = {
  options: () => [
    new Option("--shard <i/n>", "the i-th of n parts of the papers, for builds spread over machines").argParser(
      shardOf,
    ),
  ],
  extend: (request, command) => {
    const { shard } = command.opts<{ readonly shard?: Shard }>();
    return shard === undefined ? undefined : extended(request, shard);
  },
};

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard === null) throw new InvalidArgumentError("It must be a part and the number of parts, such as 1/4.");
  return shard;
}

async function extended(request: BuildRequest, shard: Shard): Promise<Extended> {
  const { shardPart } = await import("../../tasks/shards/shard-part.ts");
  return { request: { ...request, part: shardPart(shard) }, problems: [] };
}
