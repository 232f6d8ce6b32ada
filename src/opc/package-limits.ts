/** How much a package from outside may hold. */
export type PackageLimits = {
  /** Bytes of all parts together, unpacked */
  readonly totalSize: number;
  readonly parts: number;
  /** How many times its packed size a large part may have; as it likes where it is not said */
  readonly ratio?: number;
  /** Parts that are unpacked; the others do not count. All where it is not said */
  readonly isWanted?: (name: string) => boolean;
};

/** Ample for papers with pictures, small enough to stay in memory. */
export const usualLimits: PackageLimits = { totalSize: 100_000_000, parts: 2000 };
