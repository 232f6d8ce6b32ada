import type { ImageSize } from "./image-size.ts";

/** Size of a JPEG; null where the bytes are none. Pixels without a density count as 1/96 inch, as for a PNG. */
export function jpegSize(bytes: Uint8Array): ImageSize | null {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== startOfImage) return null;
  let [across, down] = [screen, screen];
  for (let at = 2; at + 18 < jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    const unit = jpeg.toString("latin1", at + 4, at + 9) === "JFIF\0" ? densityUnits[jpeg[at + 11] ?? 0] : undefined;
    if (marker === jfif && unit !== undefined)
      [across, down] = [jpeg.readUInt16BE(at + 12) * unit || screen, jpeg.readUInt16BE(at + 14) * unit || screen];
    if (isFrame(marker)) return sized(jpeg.readUInt16BE(at + 7) / across, jpeg.readUInt16BE(at + 5) / down);
  }
  return null;
}

const startOfImage = 0xffd8;
const jfif = 0xe0;
const emuPerInch = 914_400;
/** Pixels per inch */
const screen = 96;
/** Pixels per inch for one per unit: 1 says inches, 2 centimetres. */
const densityUnits: Readonly<Record<number, number>> = { 1: 1, 2: 2.54 };

/** Start of frame: the only markers from C0 to CF that are none are tables (C4, CC) and a reserved one (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sized(width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 ? { width: width * emuPerInch, height: height * emuPerInch } : null;
}
