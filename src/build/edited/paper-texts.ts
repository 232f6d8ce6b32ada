import { readPackage } from "../../opc/read-package.ts";
import { type CellText, cellTexts } from "./cell-texts.ts";
import { paragraphTexts } from "./paragraph-texts.ts";

/** The text of a paper, in the pieces that people change: lists of paragraphs by part, or cells by address. */
export type PaperTexts =
  | { readonly kind: "paragraphs"; readonly parts: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: "cells"; readonly cells: ReadonlyMap<string, CellText> };

/**
 * The texts of a finished paper, .docx, .xlsx or .csv.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function paperTexts(path: string, bytes: Uint8Array): PaperTexts {
  const ending = path.slice(path.lastIndexOf("."));
  if (ending === ".xlsx") return { kind: "cells", cells: cellTexts(readPackage(bytes)) };
  if (ending === ".docx") return { kind: "paragraphs", parts: paragraphTexts(readPackage(bytes)) };
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/u);
  return { kind: "paragraphs", parts: new Map([["line", lines]]) };
}
