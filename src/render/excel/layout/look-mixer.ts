import type { CellLook } from "./sheet-layout.ts";

type Part = Partial<CellLook>;

/**
 * Looks over a common base, each made once: cells that look the same share one object, by which they are told apart
 * when they are written.
 */
export function lookMixer(base: CellLook): (part: Part, align: CellLook["align"]) => CellLook {
  const known = new Map<CellLook["align"], Map<Part, CellLook>>();
  return (part, align) => {
    const byPart = known.get(align) ?? new Map<Part, CellLook>();
    known.set(align, byPart);
    const look = byPart.get(part) ?? { ...base, ...part, ...(align === undefined ? {} : { align }) };
    byPart.set(part, look);
    return look;
  };
}
