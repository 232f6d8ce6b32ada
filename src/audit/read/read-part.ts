import { collectGarbage } from "../../base/collect-garbage.ts";
import { type PartReader, partTokens } from "./part-tokens.ts";

/**
 * Tell a reader of an XML part of an Office file, in order.
 *
 * @throws ProblemError (package-damaged)
 */
export function readPart(bytes: Uint8Array, reader: PartReader): void {
  const tokens = partTokens(reader);
  tokens.push(textOf(bytes));
  tokens.end();
}

function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The same for a part that is unpacked piece by piece. */
export async function readPieces(pieces: AsyncIterable<Uint8Array>, reader: PartReader): Promise<void> {
  const tokens = partTokens(reader);
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    tokens.push(decoder.decode(piece, { stream: true }));
    collectGarbage();
  }
  tokens.push(decoder.decode());
  tokens.end();
}
