import type { CellLook, RichValue } from "../layout/sheet-layout.ts";
import { cellText } from "./cell-text.ts";
import { escapeXml } from "../../../opc/escape-xml.ts";
import { textXml } from "./shared-strings.ts";

/**
 * The runs of a text in pieces. They do not inherit the cell's font.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function runsXml({ pieces }: RichValue, { bold, color, size }: CellLook, font: string): string {
  // A cell holds so many characters in all.
  cellText(pieces.map(({ text }) => text).join(""));
  const colored = color === undefined ? "" : `<color rgb="FF${color.toUpperCase()}"/>`;
  const rest =
    `<charset val="128"/>${colored}<family val="3"/><sz val="${size}"/>` + `<rFont val="${escapeXml(font)}"/>`;
  return pieces
    .map(({ text, isMarked }) => {
      const properties = `${bold === true ? "<b/>" : ""}${isMarked ? "<u/>" : ""}${rest}`;
      return `<r><rPr>${properties}</rPr>${textXml(text)}</r>`;
    })
    .join("");
}
