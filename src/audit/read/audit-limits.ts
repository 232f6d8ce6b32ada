import type { PackageLimits } from "../../opc/package-limits.ts";

/**
 * How much a finished paper may hold that is audited. A paper of a packet may join a thousand briefings, each with a
 * chart of its own.
 *
 * @param isWanted which parts hold figures: the look need not be unpacked
 */
export function auditLimits(isWanted: (name: string) => boolean): PackageLimits {
  return { totalSize: 1_000_000_000, parts: 20_000, isWanted };
}
