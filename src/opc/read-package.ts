import { bytesInMemory } from "../base/byte-source.ts";
import { openPackage } from "./open-package.ts";
import type { PackageLimits } from "./package-limits.ts";
import type { PackageParts } from "./relationships.ts";

/**
 * Unpack a package that may be hostile: part names → bytes.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readPackage(bytes: Uint8Array, limits?: PackageLimits): ReadonlyMap<string, Uint8Array> {
  const { names, part } = openPackage(bytesInMemory(bytes), limits);
  return new Map(names.map((name) => [name, part(name) ?? new Uint8Array()]));
}

/** Parts that are in memory, as those of a package. */
export function partsInMemory(parts: ReadonlyMap<string, Uint8Array>): PackageParts {
  return { names: [...parts.keys()], part: (name) => parts.get(name) };
}
