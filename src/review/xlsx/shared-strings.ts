import { decodeCellText } from "./decode-cell-text.ts";
import { type ElementBudget, parseXmlPart } from "./parse-xml-part.ts";

/** The texts that cells share, by their number. Runs of rich text are joined; how a name is read (ふりがな) is left out. */
export function sharedStrings(bytes: Uint8Array, budget: ElementBudget): string[] {
  const texts: string[] = [];
  let text = "";
  let isInText = false;
  let phonetic = 0;
  parseXmlPart(
    bytes,
    {
      onOpen: (name) => {
        if (name === "si") text = "";
        if (name === "rPh") phonetic += 1;
        isInText = name === "t" && phonetic === 0;
      },
      onText: (piece) => {
        if (isInText) text += piece;
      },
      onClose: (name) => {
        if (name === "t") isInText = false;
        if (name === "rPh") phonetic -= 1;
        if (name === "si") texts.push(decodeCellText(text));
      },
    },
    budget,
  );
  return texts;
}
