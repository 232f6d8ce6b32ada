import type { ByteSource } from "../base/byte-source.ts";
import { inflateEntry, inflateInPieces } from "./inflate-entry.ts";
import { type PackageLimits, usualLimits } from "./package-limits.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";
import { packageFault } from "./package-fault.ts";

/** A package whose parts are unpacked when they are asked for. */
export type OpenPackage = {
  /** Names of the wanted parts, in the order of the package */
  readonly names: readonly string[];
  /** A part whole; undefined where there is none. @throws ProblemError (package-damaged) */
  readonly part: (name: string) => Uint8Array | undefined;
  /** A part piece by piece, so that little of a large one is in memory; nothing where there is none */
  readonly pieces: (name: string) => AsyncIterable<Uint8Array>;
};

/**
 * Open a package that may be hostile.
 *
 * Sizes are added up before anything is inflated, and inflating stops at the size declared.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function openPackage(zip: ByteSource, limits: PackageLimits = usualLimits): OpenPackage {
  const entries = wantedEntries(zip, limits);
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : inflateEntry(zip, entry);
    },
    pieces: async function* (name) {
      const entry = entries.get(name);
      if (entry !== undefined) yield* entry.size > largePart ? inflateInPieces(zip, entry) : [inflateEntry(zip, entry)];
    },
  };
}

/** From here on a part is unpacked in pieces; below, starting to would take longer than the work. */
const largePart = 4_000_000;

function wantedEntries(zip: ByteSource, limits: PackageLimits): ReadonlyMap<string, ZipEntry> {
  const { isWanted = () => true, ratio = Number.POSITIVE_INFINITY } = limits;
  const entries = readDirectory(zip, limits).filter(({ name }) => isWanted(name));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalSize) throw packageFault("package-too-large.total", { size: total, most: limits.totalSize });
  const bomb = entries.find(({ size, packedSize }) => size > largePart && size > packedSize * ratio);
  if (bomb !== undefined)
    throw packageFault("package-too-large.ratio", { name: bomb.name, size: bomb.size, packed: bomb.packedSize });
  return new Map(entries.map((entry) => [entry.name, entry]));
}
