import type { Words } from "../../../words/paper-words.ts";
import type { Look } from "../template/workbook-template.ts";
import type { Expander } from "./expressions.ts";

/** The look of a workbook as it is drawn: its texts filled in, and the room that its letters take. */
export type DrawnLook = Look & { readonly face: Face };

/** How the letters of a language stand in cells. */
export type Face = {
  /** Width of a digit of the workbook's font at 11 points, in pixels: the unit of column widths */
  readonly digit: number;
  /** Width of an ASCII letter as a part of its size; any other is as wide as it is high */
  readonly narrow: number;
  /** Height of a line as a multiple of the size of its letters */
  readonly line: number;
  /** Lines end between words, and not after any letter */
  readonly keepsWords: boolean;
  /** Least height of a bar of a chart with its name beside it, in millimetres: English names take two lines */
  readonly bar: number;
  /** Of Japanese letters: Excel's numbers for their character set and family of fonts */
  readonly charset: { readonly set?: 128; readonly family: 2 | 3 };
};

/** Yu Gothic needs higher lines than other faces. Both are estimates on the safe side. */
export const faces: Readonly<Record<Words["language"], Face>> = {
  ja: { digit: 8, narrow: 0.58, line: 1.65, keepsWords: false, bar: 0, charset: { set: 128, family: 3 } },
  en: { digit: 7, narrow: 0.55, line: 1.4, keepsWords: true, bar: 8, charset: { family: 2 } },
};

/** Fill in the texts of a look, and put the sign of negative figures into its formats. */
export function drawnLook(look: Look, expand: Expander, { language }: Words): DrawnLook {
  const negative = expand(look.negative);
  const signed = (code: string) => expand(code).replaceAll(signInFormats, negative);
  const formats = Object.entries(look.formats).map(([name, format]) => [
    name,
    typeof format === "string"
      ? signed(format)
      : Object.fromEntries(Object.entries(format).map(([key, code]) => [key, signed(code)])),
  ]);
  return {
    ...look,
    font: expand(look.font),
    none: expand(look.none),
    negative,
    formats: Object.fromEntries(formats) as Look["formats"],
    face: faces[language],
  };
}

/** The black triangle: formats of templates have it where the sign of negative figures is to stand. */
const signInFormats = "\u25b2";
