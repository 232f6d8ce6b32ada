import type { CellLook } from "../layout/sheet-layout.ts";

/** Numbers of the styles of a workbook, from 1 in order of appearance; 0 is the workbook's own. */
export type StyleNumbers = {
  /** @param isText keeps a text a text even after somebody edited the cell */
  readonly numberOf: (look: CellLook, isText: boolean) => number;
  /** The look of each style, that of style 1 first */
  readonly looks: readonly CellLook[];
};

/** Cells share their looks, so that few of them are looked at more closely. */
export function createStyleNumbers(): StyleNumbers {
  const looks: CellLook[] = [];
  const byKey = new Map<string, number>();
  const byLook = new WeakMap<CellLook, number>();
  const asText = new WeakMap<CellLook, CellLook>();
  const numberOf = (look: CellLook): number => {
    const known = byLook.get(look);
    if (known !== undefined) return known;
    const key = keyOf(look);
    const number = byKey.get(key) ?? looks.push(look);
    byKey.set(key, number);
    byLook.set(look, number);
    return number;
  };
  const textLook = (look: CellLook): CellLook => {
    const text = asText.get(look) ?? { ...look, format: "@" };
    asText.set(look, text);
    return text;
  };
  return { numberOf: (look, isText) => numberOf(isText ? textLook(look) : look), looks };
}

/** Two looks that come out the same are one, as they are for the library, which numbers them as we do. */
function keyOf(look: CellLook): string {
  const { size, bold, color, fill, border, align, vertical, wrap, format, isUnlocked } = look;
  return JSON.stringify([
    size,
    bold === true,
    color?.toUpperCase(),
    fill?.toUpperCase(),
    border,
    align,
    vertical,
    wrap === true,
    format === "General" ? undefined : format,
    isUnlocked === true,
  ]);
}
