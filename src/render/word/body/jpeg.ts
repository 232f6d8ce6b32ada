import type { ImageSize } from "./image-size.ts";

/** A JPEG as it goes into a paper: without what it says of itself, and with the turn that was in there. */
export type Jpeg = { readonly bytes: Uint8Array; readonly size: ImageSize; readonly turn: Turn };

/** How pixels are turned to stand upright: first mirrored from left to right, then turned to the right. */
export type Turn = { readonly degrees: 0 | 90 | 180 | 270; readonly isMirrored: boolean };

export const upright: Turn = { degrees: 0, isMirrored: false };

/**
 * Size and turn of a JPEG; null where the bytes are none. Pixels without a density count as 1/96 inch, as for a PNG. The
 * size is that of the pixels as they are stored.
 *
 * A telephone stores every photograph lying and notes how it was held (EXIF). Word and LibreOffice do not look at the note,
 * other programs do: so it is taken out, and the drawing turns the picture. Place and device go with it.
 */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== startOfImage) return null;
  let [across, down] = [screenDpi, screenDpi];
  let turn = upright;
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  for (let at = 2; at + 18 < jpeg.length && jpeg[at] === 0xff; ) {
    const next = at + 2 + jpeg.readUInt16BE(at + 2);
    const segment = jpeg.subarray(at, next);
    const marker = segment[1] ?? 0;
    if (marker === app0) [across, down] = densityOf(segment) ?? [across, down];
    if (marker === app1) turn = turnOf(segment) ?? turn;
    else kept.push(segment);
    at = next;
    if (!isFrame(marker)) continue;
    const size = sized(segment.readUInt16BE(7) / across, segment.readUInt16BE(5) / down);
    // What stands behind the first frame is picture, or a note that some program put in a strange place.
    return size === null ? null : { bytes: Buffer.concat([...kept, jpeg.subarray(at)]), size, turn };
  }
  return null;
}

const startOfImage = 0xffd8;
const app0 = 0xe0;
const app1 = 0xe1;
const emuPerInch = 914_400;
/** Pixels per inch */
const screenDpi = 96;
/** Pixels per inch for one per unit: 1 says inches, 2 centimetres. */
const densityUnits: Readonly<Record<number, number>> = { 1: 1, 2: 2.54 };

function densityOf(segment: Buffer): [number, number] | undefined {
  if (segment.length < 16 || segment.toString("latin1", 4, 9) !== "JFIF\0") return undefined;
  const unit = densityUnits[segment[11] ?? 0];
  if (unit === undefined) return undefined;
  return [segment.readUInt16BE(12) * unit || screenDpi, segment.readUInt16BE(14) * unit || screenDpi];
}

/** Start of frame: the only markers from C0 to CF that are none are tables (C4, CC) and a reserved one (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sized(width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 ? { width: width * emuPerInch, height: height * emuPerInch } : null;
}

/** The orientations of EXIF, 1 to 8. */
const turns: readonly Turn[] = [
  upright,
  { degrees: 0, isMirrored: true },
  { degrees: 180, isMirrored: false },
  { degrees: 180, isMirrored: true },
  { degrees: 270, isMirrored: true },
  { degrees: 90, isMirrored: false },
  { degrees: 90, isMirrored: true },
  { degrees: 270, isMirrored: false },
];

/** The turn in an EXIF segment: the field 0x0112 in the first directory of a TIFF header. */
function turnOf(segment: Buffer): Turn | undefined {
  if (segment.length < tiffStart + 8 || segment.toString("latin1", 4, tiffStart) !== "Exif\0\0") return undefined;
  const tiff = segment.subarray(tiffStart);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return undefined;
  for (let field = 0; field < short(start); field += 1) {
    const at = start + 2 + field * fieldLength;
    if (at + fieldLength > tiff.length) return undefined;
    if (short(at) === orientation) return turns[short(at + 8) - 1];
  }
  return undefined;
}

const tiffStart = 10;
const fieldLength = 12;
const orientation = 0x0112;
