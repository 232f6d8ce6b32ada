import { type PictureFault, svgRoot } from "./svg-fault.ts";

/** Width and height of a picture in EMU, as the file itself gives them. */
export type ImageSize = { readonly width: number; readonly height: number };

/** Size of a PNG; null where the bytes are no PNG. Pixels without a density count as 1/96 inch, as in browsers. */
export function pngSize(bytes: Uint8Array): ImageSize | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.length < 33 || !png.subarray(0, 8).equals(pngSignature)) return null;
  const [columns, rows] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (columns === 0 || rows === 0) return null;
  const density = pixelsPerMetre(png);
  return { width: (columns / density) * emuPerMetre, height: (rows / density) * emuPerMetre };
}

/** Size of an SVG from its width and height, or else its viewBox; null where neither is there. */
export function svgSize(bytes: Uint8Array): ImageSize | null {
  const { width: across, height: down, viewBox = "" } = svgRoot(Buffer.from(bytes).toString("utf8"))?.attributes ?? {};
  const box = /^\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(viewBox);
  const width = length(across) ?? pixels(box?.[1]);
  const height = length(down) ?? pixels(box?.[2]);
  return width === null || height === null ? null : { width, height };
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const emuPerMetre = 36_000_000;
const emuPerPixel = 9525;
const screen = emuPerMetre / emuPerPixel;

/** pHYs stands before the picture's data and says pixels per metre where its unit is 1. */
function pixelsPerMetre(png: Buffer): number {
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") return screen;
    if (type === "pHYs" && at + 17 <= png.length)
      return png[at + 16] === 1 ? png.readUInt32BE(at + 8) || screen : screen;
  }
  return screen;
}

const units: Readonly<Record<string, number>> = {
  "": 9525,
  px: 9525,
  pt: 12_700,
  mm: 36_000,
  cm: 360_000,
  in: 914_400,
};

function length(text = ""): number | null {
  const match = /^\s*([\d.]+)(px|pt|mm|cm|in)?\s*$/.exec(text);
  return match === null ? null : pixels(match[1], units[match[2] ?? ""]);
}

function pixels(text: string | undefined, unit = emuPerPixel): number | null {
  const value = Number(text);
  return text !== undefined && value > 0 ? value * unit : null;
}

/** What keeps a PNG from being shown; null where nothing does. The bytes begin as a PNG does. */
export function pngFault(bytes: Uint8Array): PictureFault | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types = chunkTypes(png);
  if (types.at(-1) !== "IEND") return { why: "cut-off", name: "" };
  if (types[0] !== "IHDR" || png.readUInt32BE(8) !== headerLength || !types.includes("IDAT"))
    return { why: "damaged", name: "" };
  const [columns, rows] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (columns === 0 || rows === 0) return { why: "damaged", name: "" };
  return Math.max(columns, rows) > longestSide ? { why: "too-large", name: `${columns} × ${rows}` } : null;
}

const signatureLength = 8;
const headerLength = 13;
/** Length, type and checksum around a chunk's data */
const chunkFrame = 12;
/** Far beyond any print; a header may promise more than any memory holds. */
const longestSide = 20_000;

/** Types of the chunks that are whole, in order, up to the end of the picture. */
function chunkTypes(png: Buffer): readonly string[] {
  const types: string[] = [];
  let at = signatureLength;
  while (at + chunkFrame <= png.length && types.at(-1) !== "IEND") {
    const next = at + chunkFrame + png.readUInt32BE(at);
    if (next > png.length) break;
    types.push(png.toString("latin1", at + 4, at + 8));
    at = next;
  }
  return types;
}
