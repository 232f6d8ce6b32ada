import type ExcelJs from "exceljs";
import { columnName } from "../layout/cell-address.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";

/** Paper, margins, scale and repeated rows: as wide as one page. */
export function pageSetup({ print, widths, lastRow, scale }: SheetLayout): Partial<ExcelJs.PageSetup> {
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
    // The library puts a $ before each end.
    printArea: `A$1:${columnName(widths.length)}$${lastRow}`,
    ...(repeated === undefined ? {} : { printTitlesRow: `${repeated.top}:${repeated.bottom}` }),
  };
}

const paperSizes = { A3: 8, A4: 9 } as const;

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1000) / 1000;
}

/** Header and footer in Excel's own code. */
export function headerFooter({ header, footer }: SheetLayout["print"], font: string): Partial<ExcelJs.HeaderFooter> {
  return { oddHeader: edgeCode(header, font), oddFooter: edgeCode(footer, font) };
}

type Edges = SheetLayout["print"]["header"];

function edgeCode({ left, center, right }: Edges, font: string): string {
  const part = (code: string, text: string | undefined) =>
    text === undefined || text === "" ? "" : `${code}&"${font},Regular"&9${escapeCode(text)}`;
  return part("&L", left) + part("&C", center) + part("&R", right);
}

/** A digit right after the size would belong to it. */
function escapeCode(text: string): string {
  const code = text.replaceAll("&", "&&").replace(/\{(page|pages|sheet)\}/g, (_, name: string) => codes[name] ?? "");
  return /^\d/.test(code) ? ` ${code}` : code;
}

const codes: Readonly<Record<string, string>> = { page: "&P", pages: "&N", sheet: "&A" };
