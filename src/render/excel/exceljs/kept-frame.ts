import { digest } from "../../../base/digest.ts";
import { type KeptPieces, nothingKept } from "../../../base/kept-pieces.ts";
import type { WorkbookFrame } from "./write-frame.ts";

type Order = WorkbookFrame & { readonly setting: { readonly frames?: KeptPieces } };

/**
 * The library's part of a workbook, as an earlier build wrote it where it is still the same: it tells of rows and
 * columns and not of figures. Loading the library takes longer than writing all the cells.
 */
export async function keptFrame({ layout, look, styles, setting }: Order): Promise<Uint8Array> {
  const { frames = nothingKept, creator, date } = setting;
  const name = digest(JSON.stringify([layout, look, styles, creator, date], setsAsLists));
  const kept = frames.take(name);
  if (kept !== undefined) return kept;
  const { writeFrame } = await import("./write-frame.ts");
  const frame = await writeFrame({ layout, look, styles, setting });
  frames.keep(name, frame);
  return frame;
}

/** JSON knows no sets: all of them would look alike. */
function setsAsLists(_: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value;
}
