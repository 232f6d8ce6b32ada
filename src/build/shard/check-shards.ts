import { groupBy } from "../../base/group-by.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { FoundShard, ShardManifest } from "../../write/shard-manifest.ts";

/** A shard's manifest that could be read, and where it was found. */
export type Shown = FoundShard & { readonly manifest: ShardManifest };

/** What keeps shards from being one whole build: one of another split or of other data, one missing, one too many. */
export function checkShards(shards: readonly Shown[]): Problem[] {
  const [first] = shards;
  if (first === undefined) return [];
  const strangers = shards.flatMap((one) => differences(one, first));
  return strangers.length > 0 ? strangers : [...missing(shards, first), ...doubles(shards), ...doublePapers(shards)];
}

function differences(one: Shown, first: Shown): Problem[] {
  const facts = (shown: Shown) => ({ ...shown.manifest.made, "number of shards": String(shown.manifest.shard.of) });
  const [mine, theirs] = [facts(one), facts(first)];
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const differing = names.filter((name) => mine[name as keyof typeof mine] !== theirs[name as keyof typeof theirs]);
  if (differing.length === 0) return [];
  return [
    problemOf("shard-differs", {
      message: `shard ${nameOf(one)} was built otherwise than shard ${nameOf(first)}: ${differing.join(", ")}`,
      hint: "build all shards anew from the same data and templates, with the same options and version",
      place: { file: one.file },
    }),
  ];
}

function missing(shards: readonly Shown[], { manifest: { shard } }: Shown): Problem[] {
  const found = new Set(shards.map(({ manifest }) => manifest.shard.index));
  const indexes = Array.from({ length: shard.of }, (_, at) => at + 1).filter((index) => !found.has(index));
  return indexes.map((index) =>
    problemOf("shard-missing", {
      message: `shard ${index}/${shard.of} is missing`,
      hint: `build it with --shard ${index}/${shard.of}, and name its output folder too`,
    }),
  );
}

function doubles(shards: readonly Shown[]): Problem[] {
  return [...groupBy(shards, ({ manifest }) => manifest.shard.index).values()].flatMap(([one, ...others]) =>
    others.map(({ file, manifest }) =>
      problemOf("shard-double", {
        message: `shard ${manifest.shard.index}/${manifest.shard.of} was found twice, first in ${one?.folder}`,
        hint: "name one of the two folders only",
        place: { file },
      }),
    ),
  );
}

/** Not to be seen where every shard was built by the same version; a manifest may have been changed by hand. */
function doublePapers(shards: readonly Shown[]): Problem[] {
  const owners = new Map<string, Shown>();
  return shards.flatMap((one) =>
    Object.keys(one.manifest.papers).flatMap((path) => {
      const owner = owners.get(path);
      owners.set(path, one);
      return owner === undefined || owner.manifest.shard.index === one.manifest.shard.index
        ? []
        : [
            problemOf("shard-double", {
              message: `${path} is in shard ${nameOf(owner)} and in shard ${nameOf(one)}`,
              hint: "build these shards anew",
              place: { file: one.file },
            }),
          ];
    }),
  );
}

/** `2/4` */
export function nameOf({ manifest: { shard } }: Shown): string {
  return `${shard.index}/${shard.of}`;
}
