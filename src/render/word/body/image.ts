import type { Token } from "markdown-it";
import { escapeXml } from "../../../opc/escape-xml.ts";
import { packPart } from "../../../opc/pack-part.ts";
import { type ImageSize, jpegSize, pngFault, pngSize, svgSize } from "./image-size.ts";
import type { InlineState, WordScope } from "./scope.ts";
import { svgFault } from "./svg-fault.ts";
import { plainText, report } from "./word-state.ts";

/** `![what it shows](file.png)` in running text. */
export function imageXml(token: Token, { scope }: InlineState): string {
  return pictureXml(scope, { name: decode(String(token.attrGet("src") ?? "")), alt: plainText(token.children ?? []) });
}

/** A picture; `width` in EMU where the Markdown gives one. Never wider than the text. */
export function pictureXml(scope: WordScope, picture: { name: string; alt: string; width?: number }): string {
  const image = findImage(scope, picture.name);
  if (image === null) return "";
  const width = Math.min(picture.width ?? image.size.width, scope.width * emuPerTwip);
  const height = (image.size.height * width) / image.size.width;
  const svg =
    image.svg === null
      ? ""
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${image.svg}"/></a:ext></a:extLst>`;
  const extent = `cx="${Math.round(width)}" cy="${Math.round(height)}"`;
  const graphic = (id: number) =>
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>` +
    `<pic:cNvPr id="${id}" name="${escapeXml(picture.name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${image.pixels}">${svg}</a:blip>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  return drawingXml(scope, { name: "図", alt: picture.alt, width, height, graphic });
}

/** Relationship ids: of the pixels, and of the drawing that they stand in for */
type Image = { readonly pixels: string; readonly svg: string | null; readonly size: ImageSize };

function findImage(scope: WordScope, name: string): Image | null {
  const bytes = scope.paper.source.images.get(name);
  if (bytes === undefined)
    return fault(scope, { code: "markdown-missing-image", message: `there is no image "${name}"` });
  return name.toLowerCase().endsWith(".svg") ? svgImage(scope, name, bytes) : pixelImage(scope, name, bytes);
}

/** Told by its bytes: many a photograph has the wrong name. */
function pixelImage(scope: WordScope, name: string, bytes: Uint8Array): Image | null {
  const png = pngSize(bytes);
  const size = png ?? jpegSize(bytes);
  if (size === null)
    return fault(scope, {
      code: "markdown-image",
      message: `the image "${name}" is neither PNG nor JPEG`,
      hint: "use a PNG, a JPEG or an SVG",
    });
  const damage = png === null ? null : pngFault(bytes);
  if (damage !== null) return unfit(scope, name, damage);
  return { pixels: embed(scope, { name, bytes, end: png === null ? "jpeg" : "png" }), svg: null, size };
}

/** Word before 2016 and other readers show the PNG in an SVG's place, so there must be one. */
function svgImage(scope: WordScope, name: string, bytes: Uint8Array): Image | null {
  const substitute = name.replace(/\.svg$/i, ".png");
  const png = scope.paper.source.images.get(substitute);
  const pixels = png === undefined ? null : pngSize(png);
  if (png === undefined || pixels === null)
    return fault(scope, {
      code: "markdown-image",
      message: `the image "${name}" has no PNG to show in its place`,
      hint: `put ${substitute} beside it`,
    });
  const [drawing, substituted] = [svgFault(bytes), pngFault(png)];
  if (drawing !== null) return unfit(scope, name, drawing);
  if (substituted !== null) return unfit(scope, substitute, substituted);
  const size = svgSize(bytes) ?? pixels;
  return {
    pixels: embed(scope, { name: substitute, bytes: png, end: "png" }),
    svg: embed(scope, { name, bytes, end: "svg" }),
    size,
  };
}

function unfit(scope: WordScope, name: string, why: string): null {
  const hint = "save it again as a plain picture from the program that drew it";
  return fault(scope, { code: "markdown-image", message: `the image "${name}" ${why}`, hint });
}

/** Each file goes in once. Returns its relationship id. */
function embed({ paper }: WordScope, { name, bytes, end }: { name: string; bytes: Uint8Array; end: string }): string {
  const known = paper.images.get(name);
  if (known !== undefined) return known;
  const no = paper.images.size + 1;
  const id = `rIdImage${no}`;
  paper.images.set(name, id);
  paper.parts.push(packPart(`word/media/picture${no}.${end}`, bytes));
  paper.relationships.push({ id, type: "image", target: `media/picture${no}.${end}` });
  return id;
}

function fault(scope: WordScope, problem: Parameters<typeof report>[1]): null {
  report(scope, problem);
  return null;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A picture or chart that stands in the text like a character. Lengths in EMU. */
type Drawing = {
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
export function drawingXml({ paper }: WordScope, drawing: Drawing): string {
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
