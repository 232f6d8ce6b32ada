import type { PlainGroup } from "./plain.ts";

/** What is known of the document as a whole. */
export type EditionFacts = {
  readonly fiscalYear?: number;
  /** Id for the document among the dataset's sources. */
  readonly document: string;
  readonly fileName: string;
  /** YYYY-MM-DD of the file. */
  readonly fileDate: string;
};

/** dataset.yaml: title and body are not printed in the document in a form to rely on, so the file's name stands in. */
export function editionRecord({ fiscalYear, document, fileName, fileDate }: EditionFacts): PlainGroup {
  const title = fileName.replace(/\.[^.]+$/, "").trim() || "Imported document";
  return {
    title,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    sources: [{ id: document, title, date: fileDate, body: toFillIn }],
  };
}

/** Stands where a person must write who issued the document. */
export const toFillIn = "（未記入）";
