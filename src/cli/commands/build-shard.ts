import { InvalidArgumentError, Option } from "commander";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import { parseShard, type Shard } from "../../tasks/shards/shard.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { BuildAddition, Extended } from "./build-addition.ts";

/** `shiryo build --shard I/N`: one part of a build that is spread over machines. */
export const shardAddition: BuildAddition = {
  options: (words) => [new Option("--shard <i/n>", words.help.build.shard).argParser(shardIn(words))],
  extend: (request, { command }) => {
    const { shard } = command.opts<{ readonly shard?: Shard }>();
    return shard === undefined ? undefined : extended(request, shard);
  },
};

function shardIn({ usage }: CommandWords): (text: string) => Shard {
  return (text) => {
    const shard = parseShard(text);
    if (shard === null) throw new InvalidArgumentError(usage.noShard);
    return shard;
  };
}

async function extended(request: BuildRequest, shard: Shard): Promise<Extended> {
  const { shardPart } = await import("../../tasks/shards/shard-part.ts");
  return { request: { ...request, part: shardPart(shard) }, problems: [] };
}
