import type { InputLayout } from "../layout/sheet-layout.ts";

/**
 * Mend two things that the library does to every sheet: it writes the extension of bars behind figures even where it
 * has no id to put there; and it fixes the height of each row that has one, also where somebody is to fill in a text,
 * which would then be cut off.
 */
export function mendSheet(xml: string, inputs: readonly Pick<InputLayout, "area">[]): string {
  const mended = xml.replace(/(<\/dataBar>)<extLst>.*?<\/extLst>(?=<\/cfRule>)/gsu, "$1");
  if (inputs.length === 0) return mended;
  const isFilledIn = (row: number) => inputs.some(({ area }) => row >= area.top && row <= area.bottom);
  return mended.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/gu, (whole, start: string, row: string) =>
    isFilledIn(Number(row)) ? start : whole,
  );
}
