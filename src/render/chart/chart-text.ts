import { escapeXml } from "../../opc/escape-xml.ts";

/** Text properties of a chart or of one of its parts. `size` in hundredths of a point. */
export function chartText(size: number, font: string): string {
  const face = escapeXml(font);
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`
  );
}
