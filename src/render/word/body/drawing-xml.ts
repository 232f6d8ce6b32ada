import { escapeXml } from "../../../opc/escape-xml.ts";
import type { Scope } from "./scope.ts";

/** A picture or chart that stands in the text like a character. Lengths in EMU. */
export type Drawing = {
  readonly name: string;
  /** Read out in the drawing's place; "" marks it as decoration */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** a:graphic */
  readonly graphic: (id: number) => string;
};

/** EMU (English Metric Units, the drawings' unit) in a twip and in a millimetre. */
export const emuPerTwip = 635;
export const emuPerMillimetre = 36_000;

/** A w:r with the drawing inline. */
export function drawingXml({ paper }: Scope, drawing: Drawing): string {
  paper.drawings += 1;
  const id = paper.drawings;
  const extent = `cx="${Math.round(drawing.width)}" cy="${Math.round(drawing.height)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${id}" name="${escapeXml(drawing.name)} ${id}"${description(drawing.alt)}<wp:cNvGraphicFramePr/>` +
    `${drawing.graphic(id)}</wp:inline></w:drawing></w:r>`
  );
}

const decorative =
  '><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>';

function description(alt: string): string {
  return alt === "" ? decorative : ` descr="${escapeXml(alt)}"/>`;
}
