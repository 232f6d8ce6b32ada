/** What keeps a PNG from being shown, as a clause; null where nothing does. The bytes begin as a PNG does. */
export function pngFault(bytes: Uint8Array): string | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types = chunkTypes(png);
  if (types.at(-1) !== "IEND") return "is cut off";
  if (types[0] !== "IHDR" || png.readUInt32BE(8) !== headerLength || !types.includes("IDAT")) return "is damaged";
  const [columns, rows] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (columns === 0 || rows === 0) return "is damaged";
  return Math.max(columns, rows) > longestSide
    ? `has ${columns} × ${rows} pixels, more than ${longestSide} on a side`
    : null;
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
