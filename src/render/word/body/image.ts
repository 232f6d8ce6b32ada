import type { Token } from "markdown-it";
import { escapeXml } from "../../../opc/escape-xml.ts";
import { packPart } from "../../../opc/pack-part.ts";
import type { Says, ValuesOf } from "../../../words/problem-words.ts";
import { say } from "../../../words/paper-words.ts";
import { pictureName } from "../markdown/picture-names.ts";
import { type ImageSize, pngFault, pngSize, svgSize } from "./image-size.ts";
import { readJpeg, type Turn, upright } from "./jpeg.ts";
import { type InlineState, listStep, type WordScope } from "./scope.ts";
import { svgFault } from "./svg-fault.ts";
import { pageTextHeight, plainText, report } from "./word-state.ts";

/** `![what it shows](file.png)` in running text. */
export function imageXml(token: Token, { scope }: InlineState): string {
  return pictureXml(scope, { name: pictureName(token), alt: plainText(token.children ?? []) });
}

/** A picture; `width` in EMU where the Markdown gives one. Never wider than the text, nor higher than a page. */
export function pictureXml(scope: WordScope, picture: { name: string; alt: string; width?: number }): string {
  const image = findImage(scope, picture.name);
  if (image === null) return "";
  const { degrees } = image.turn;
  const isLying = degrees === 90 || degrees === 270;
  const shown = isLying ? { width: image.size.height, height: image.size.width } : image.size;
  const room = roomFor(scope);
  const wanted = Math.min(picture.width ?? shown.width, room.width);
  const width = Math.min(wanted, (room.height * shown.width) / shown.height);
  const height = (shown.height * width) / shown.width;
  // Word and LibreOffice take the size before the turn, and keep room for the picture as it stands after it.
  const [across, down] = isLying ? [height, width] : [width, height];
  const graphic = (id: number) => graphicXml({ ...image, id, name: picture.name, extent: extentXml(across, down) });
  return drawingXml(scope, {
    name: say(scope.paper.shell.words, "look.alt.picture"),
    alt: picture.alt,
    width: across,
    height: down,
    graphic,
  });
}

/** Room for a picture or chart, in EMU: the width of the text at hand, and what a page holds beside a line of caption. */
export function roomFor(scope: WordScope): { readonly width: number; readonly height: number } {
  const { paper, lists, inside } = scope;
  const page = pageTextHeight(paper.shell.section, paper.page);
  const around = inside.length > 0 ? aroundDirective : 0;
  const width = scope.width - lists.length * listStep;
  return {
    width: Math.max(width, narrowest) * emuPerTwip,
    height: Math.max(page - besideLine - around, narrowest) * emuPerTwip,
  };
}

/** In twips: the rest of a picture's own line and a caption; the heading and margins of a box; 5 mm. */
const besideLine = 800;
const aroundDirective = 600;
const narrowest = 283;

type Graphic = Image & {
  readonly id: number;
  readonly name: string;
  readonly extent: string;
};

function graphicXml({ id, name, pixels, svg, turn, extent }: Graphic): string {
  const drawn =
    svg === null
      ? ""
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  const rotation = turn.degrees === 0 ? "" : ` rot="${turn.degrees * 60_000}"`;
  const flip = turn.isMirrored ? ' flipH="1"' : "";
  return (
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>` +
    `<pic:cNvPr id="${id}" name="${escapeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pixels}">${drawn}</a:blip>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${rotation}${flip}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`
  );
}

const extentXml = (width: number, height: number) => `cx="${Math.round(width)}" cy="${Math.round(height)}"`;

/** Relationship ids: of the pixels, and of the drawing that they stand in for */
type Image = {
  readonly pixels: string;
  readonly svg: string | null;
  /** Of the pixels as they are stored */
  readonly size: ImageSize;
  readonly turn: Turn;
};

function findImage(scope: WordScope, name: string): Image | null {
  const bytes = scope.paper.source.images.get(name);
  if (bytes === undefined) return fault(scope, "markdown-missing-image", { name });
  return name.toLowerCase().endsWith(".svg") ? svgImage(scope, name, bytes) : pixelImage(scope, name, bytes);
}

/** Told by its bytes: many a photograph has the wrong name. */
function pixelImage(scope: WordScope, name: string, bytes: Uint8Array): Image | null {
  const size = pngSize(bytes);
  const jpeg = size === null ? readJpeg(bytes) : null;
  if (jpeg !== null) {
    const { bytes: own, ...read } = jpeg;
    return { ...read, pixels: embed(scope, { name, bytes: own, end: "jpeg" }), svg: null };
  }
  if (size === null) return fault(scope, "markdown-image.kind", { name });
  const damage = pngFault(bytes);
  if (damage !== null) return fault(scope, "markdown-image", { image: name, fault: damage });
  return { pixels: embed(scope, { name, bytes, end: "png" }), svg: null, size, turn: upright };
}

/** Word before 2016 and other readers show the PNG in an SVG's place, so there must be one. */
function svgImage(scope: WordScope, name: string, bytes: Uint8Array): Image | null {
  const substitute = name.replace(/\.svg$/i, ".png");
  const png = scope.paper.source.images.get(substitute);
  const pixels = png === undefined ? null : pngSize(png);
  if (png === undefined || pixels === null) return fault(scope, "markdown-image.no-pixels", { name, substitute });
  const [drawing, substituted] = [svgFault(bytes), pngFault(png)];
  if (drawing !== null) return fault(scope, "markdown-image", { image: name, fault: drawing });
  if (substituted !== null) return fault(scope, "markdown-image", { image: substitute, fault: substituted });
  const size = svgSize(bytes) ?? pixels;
  return {
    pixels: embed(scope, { name: substitute, bytes: png, end: "png" }),
    svg: embed(scope, { name, bytes, end: "svg" }),
    size,
    turn: upright,
  };
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

function fault<S extends Says>(scope: WordScope, says: S, values: ValuesOf<S>): null {
  report(scope, says, values);
  return null;
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
  const extent = extentXml(drawing.width, drawing.height);
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
