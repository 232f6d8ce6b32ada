import { displayWidth } from "../text/display-width.ts";
import { foldWidth } from "../text/fold-width.ts";
import { withoutForbidden } from "../text/without-forbidden.ts";

/** One line of the source. `text` is trimmed; `folded` is the same, unit for unit, with one width of characters. */
export type SourceLine = {
  readonly no: number;
  readonly text: string;
  readonly folded: string;
  /** Columns in print. */
  readonly width: number;
};

/** All lines of a text, blank ones too, numbered from 1. */
export function splitLines(text: string): SourceLine[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw, index) => {
    const trimmed = withoutForbidden(raw)
      .replace(/[\f\v\ufeff]/g, " ")
      .trim();
    return { no: index + 1, text: trimmed, folded: foldWidth(trimmed), width: displayWidth(trimmed) };
  });
}
