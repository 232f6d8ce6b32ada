/** The text of a PDF in reading order, or the reason why it is not taken. */
export type PdfText =
  | {
      readonly text: string;
      /** The page (from 1) on which each line of `text` stands. */
      readonly pageOfLine: readonly number[];
      readonly pages: number;
      /** Pages that hold pictures or nothing, but no text. */
      readonly withoutText: readonly number[];
      /** Pages whose letters have no readable meaning in the file. */
      readonly garbled: readonly number[];
      /** Readings (ルビ) left out of the lines above which they stand. */
      readonly readings: readonly { readonly page: number; readonly text: string }[];
      /** YYYY-MM-DD on which the file says it was made. */
      readonly date?: string;
    }
  | { readonly refusal: PdfRefusal; readonly detail?: string };

export type PdfRefusal = "encrypted" | "damaged" | "too-many-pages" | "too-large" | "no-text" | "garbled";
