import { constants, crc32, deflateRawSync } from "node:zlib";
import { combineCrc } from "./combine-crc.ts";
import { type PackedPart, packPart } from "./pack-part.ts";

/** The text of a part in the making. */
export type PackedText = {
  readonly add: (text: string) => void;
  /** The part, with what goes before and after the text; the text is let go. */
  readonly part: (name: string, before: string, after: string) => PackedPart;
};

/** A text that may be large: it is compressed piece by piece, and never stands in memory as a whole. */
export function createPackedText(pieceLength = usualLength): PackedText {
  const pieces: Piece[] = [];
  let rest = "";
  return {
    add: (text) => {
      rest += text;
      if (rest.length < pieceLength) return;
      pieces.push(packPiece(rest));
      rest = "";
    },
    part: (name, before, after) => {
      if (pieces.length === 0) return packPart(name, before + rest + after);
      return joined(name, [packPiece(before), ...pieces.splice(0), packPiece(rest + after)]);
    },
  };
}

/** In characters: long enough that starting anew costs no room to speak of. */
const usualLength = 1 << 19;

type Piece = Pick<PackedPart, "crc" | "size"> & { readonly data: Uint8Array };

/** Ends at a full byte without saying that it is the end, so that another piece may follow. */
function packPiece(text: string): Piece {
  const bytes = Buffer.from(text, "utf8");
  const data = deflateRawSync(bytes, { level: 3, finishFlush: constants.Z_SYNC_FLUSH });
  return { crc: crc32(bytes), size: bytes.length, data };
}

/** An empty last block, which says that this is the end. */
const end = Uint8Array.of(3, 0);

function joined(name: string, pieces: readonly Piece[]): PackedPart {
  const crc = pieces.reduce((before, piece) => combineCrc(before, piece.crc, piece.size), 0);
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  const data = [...pieces.map((piece) => piece.data), end];
  return { name, method: 8, crc, size, packedSize: data.reduce((sum, { length }) => sum + length, 0), data };
}
