import { bytesInMemory } from "../base/byte-source.ts";
import { openPackage } from "./open-package.ts";
import type { PackageLimits } from "./package-limits.ts";

/**
 * Unpack a package that may be hostile: part names → bytes.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readPackage(bytes: Uint8Array, limits?: PackageLimits): ReadonlyMap<string, Uint8Array> {
  const { names, part } = openPackage(bytesInMemory(bytes), limits);
  return new Map(names.map((name) => [name, part(name) ?? new Uint8Array()]));
}
