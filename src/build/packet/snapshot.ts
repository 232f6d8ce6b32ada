import { digestPieces } from "../../base/digest-pieces.ts";
import { jsonPieces } from "../../base/json-pieces.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { PackedPart } from "../../opc/pack-part.ts";
import { createPackedText } from "../../opc/packed-text.ts";

/** Name of the dataset in a packet's zip: there it stands as `shiryo export` prints it. */
export const snapshotName = "dataset.json";

/** The dataset as it goes into a packet. */
export function snapshotPart(dataset: Dataset): PackedPart {
  const text = createPackedText();
  for (const piece of jsonPieces(dataset)) text.add(piece);
  return text.part(snapshotName, "", "");
}

/** SHA-256 of a packet's dataset.json, in lower-case hexadecimal. */
export function snapshotDigest(dataset: Dataset): string {
  return digestPieces(jsonPieces(dataset));
}
