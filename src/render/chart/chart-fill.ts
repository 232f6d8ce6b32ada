import type { ChartFill } from "./chart-look.ts";

/** The fill of a series as DrawingML. Steps of lightness survive a copier and every kind of colour blindness. */
export function fillXml(fill: ChartFill): string {
  if (fill !== "hatched") return solid(colors[fill]);
  return (
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${outline}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
  );
}

/** Fill and a thin dark edge, so that the lightest bar still stands out from the paper. */
export function areaXml(fill: ChartFill): string {
  return `<c:spPr>${fillXml(fill)}<a:ln w="6350">${solid(outline)}</a:ln></c:spPr>`;
}

const outline = "1F4E79";

const colors: Readonly<Record<Exclude<ChartFill, "hatched">, string>> = {
  dark: "1F4E79",
  middle: "7BA7CF",
  light: "DCE6F1",
  grey: "7F7F7F",
  orange: "F4B183",
  green: "548235",
};

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
