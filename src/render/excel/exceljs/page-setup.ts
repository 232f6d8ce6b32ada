import type ExcelJs from "exceljs";
import { columnName } from "../layout/cell-address.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";

type Pages = Pick<SheetLayout, "print" | "widths" | "lastRow" | "scale" | "visibility">;

/** Paper, margins, scale and repeated rows: as wide as one page. */
export function pageSetup({ print, widths, lastRow, scale, visibility }: Pages): Partial<ExcelJs.PageSetup> {
  const { margins, orientation, paper, repeated } = print;
  return {
    orientation,
    paperSize: paperSizes[paper] as ExcelJs.PaperSize,
    ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: print.tall } : { scale }),
    horizontalCentered: true,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.top / 2),
      footer: inches(margins.bottom / 2),
    },
    // The library puts a $ before each end. LibreOffice prints even a hidden sheet if it has a print area.
    ...(visibility === undefined ? { printArea: `A$1:${columnName(widths.length)}$${lastRow}` } : {}),
    ...(repeated === undefined ? {} : { printTitlesRow: `${repeated.top}:${repeated.bottom}` }),
  };
}

const paperSizes = { A3: 8, A4: 9 } as const;

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1000) / 1000;
}
