import type { Look } from "../template/look.ts";
import type { CellLook } from "./sheet-layout.ts";

/** Every kind of cell that a sheet has, by what it is for. */
export type Looks = ReturnType<typeof looksOf>;

/** The looks of a workbook: few colours, light fills, thin lines, so that a black-and-white copy says the same. */
export function looksOf({ size, titleSize, colors }: Look) {
  const grid = { size, color: colors.text, border: "closed", vertical: "middle", wrap: true } as const;
  return {
    title: { size: titleSize, bold: true, color: colors.text, vertical: "middle" },
    line: { size, color: colors.quiet, vertical: "middle" },
    unit: { size, color: colors.text, align: "right", vertical: "bottom" },
    heading: { size: size + 1, bold: true, color: colors.text, vertical: "bottom" },
    note: { size: size - 1, color: colors.text, vertical: "top", wrap: true },
    band: { ...grid, size: size - 1, bold: true, fill: colors.band, align: "center" },
    head: { ...grid, size: size - 1, bold: true, fill: colors.head, align: "center" },
    body: grid,
    // What nobody sees makes no row higher.
    hidden: { ...grid, wrap: false },
    input: { ...grid, fill: colors.input, border: "strong", isUnlocked: true },
    label: { ...grid, fill: colors.band },
    total: { ...grid, bold: true, fill: colors.total },
  } as const satisfies Readonly<Record<string, CellLook>>;
}
