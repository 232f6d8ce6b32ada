import type ExcelJs from "exceljs";
import type { SheetLayout } from "../layout/sheet-layout.ts";

type Pages = Pick<SheetLayout, "print" | "scale">;

/** Paper, margins and scale: as wide as one page. What is printed and repeated are names of the workbook. */
export function pageSetup({ print, scale }: Pages): Partial<ExcelJs.PageSetup> {
  const { margins, orientation, paper } = print;
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
  };
}

const paperSizes = { A3: 8, A4: 9 } as const;

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1000) / 1000;
}

/** Header and footer in Excel's own code, texts that are too long for it shortened. */
export function headerFooter({ header, footer }: SheetLayout["print"], font: string): Partial<ExcelJs.HeaderFooter> {
  return { oddHeader: edgeCode(header, font), oddFooter: edgeCode(footer, font) };
}

type Edges = SheetLayout["print"]["header"];

/** Excel's own limit of characters in a header or footer, codes and all. */
const longest = 255;

function edgeCode({ left = "", center = "", right = "" }: Edges, font: string): string {
  const parts = [
    { start: `&L&"${font},Regular"&9`, text: escapeCode(left) },
    { start: `&C&"${font},Regular"&9`, text: escapeCode(center) },
    { start: `&R&"${font},Regular"&9`, text: escapeCode(right) },
  ].filter(({ text }) => text !== "");
  const room = parts.reduce((rest, { start }) => rest - start.length, longest);
  const most = longestOf(parts, room);
  return parts.map(({ start, text }) => start + shortened(text, most)).join("");
}

/** A digit right after the size would belong to it. */
function escapeCode(text: string): string {
  const code = text.replaceAll("&", "&&").replace(/\{(page|pages|sheet)\}/g, (_, name: string) => codes[name] ?? "");
  return /^\d/.test(code) ? ` ${code}` : code;
}

const codes: Readonly<Record<string, string>> = { page: "&P", pages: "&N", sheet: "&A" };

/** How long the texts may be so that all of them fit: short ones leave their room to the long ones. */
function longestOf(parts: readonly { readonly text: string }[], room: number): number {
  let most = room;
  const needed = () => parts.reduce((sum, { text }) => sum + Math.min(text.length, most), 0);
  while (most > 0 && needed() > room) most -= 1;
  return most;
}

/** Cut between codes and whole characters, never inside of one. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = "";
  for (const [piece] of text.matchAll(/&.|./gsu)) {
    if (short.length + piece.length + "…".length > most) break;
    short += piece;
  }
  return `${short}…`;
}
