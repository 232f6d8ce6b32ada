import { createHash } from "node:crypto";
import { collectGarbage } from "./collect-garbage.ts";

/** SHA-256 of a text that comes in pieces, in lower-case hexadecimal. */
export function digestPieces(pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < usualLength) continue;
    hash.update(waiting);
    waiting = "";
    collectGarbage();
  }
  return hash.update(waiting).digest("hex");
}

const usualLength = 1 << 16;
