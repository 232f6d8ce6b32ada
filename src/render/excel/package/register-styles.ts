import type ExcelJs from "exceljs";
import type { DrawnLook } from "../layout/drawn-look.ts";
import type { CellLook } from "../layout/sheet-layout.ts";

type Whole = Pick<DrawnLook, "font" | "face" | "colors">;

/**
 * Make the library write all styles: down the first column of a sheet whose rows are replaced afterwards. It numbers them
 * from 1 as they come. The text in the first cell makes it tell of shared strings as well.
 */
export function registerStyles(sheet: ExcelJs.Worksheet, looks: readonly CellLook[], whole: Whole): void {
  sheet.getCell(1, 1).value = "-";
  looks.forEach((look, index) => {
    sheet.getCell(index + 1, 1).style = excelStyle(look, whole);
  });
}

/** A look as the library's style. */
function excelStyle(look: CellLook, whole: Whole): Partial<ExcelJs.Style> {
  const { align, vertical, wrap, format } = look;
  return {
    font: fontOf(look, whole),
    alignment: {
      ...(align === undefined ? {} : { horizontal: align }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
    },
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(look.border === undefined ? {} : { border: borderOf(look.border, whole.colors.line) }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(look.isUnlocked === true ? { protection: { locked: false } } : {}),
  };
}

function fontOf({ size, bold, color }: CellLook, { font, face }: Whole): Partial<ExcelJs.Font> {
  const { set, family } = face.charset;
  return {
    name: font,
    size,
    family,
    ...(set === undefined ? {} : { charset: set }),
    ...(bold === true ? { bold } : {}),
    ...(color === undefined ? {} : { color: opaque(color) }),
  };
}

function solid(color: string): ExcelJs.FillPattern {
  return {
    type: "pattern",
    pattern: "solid",
    fgColor: opaque(color),
    bgColor: { indexed: 64 } as Partial<ExcelJs.Color>,
  };
}

function opaque(color: string): { argb: string } {
  return { argb: `FF${color.toUpperCase()}` };
}

function borderOf(border: NonNullable<CellLook["border"]>, color: string): Partial<ExcelJs.Borders> {
  const side = { style: border === "strong" ? "medium" : "thin", color: opaque(color) } as const;
  return {
    left: side,
    right: side,
    ...(border === "open-above" ? {} : { top: side }),
    ...(border === "open-below" ? {} : { bottom: side }),
  };
}
