import { type ElementBudget, readXml } from "../read-xml.ts";

/** The texts that cells share, by their number. Runs of rich text are joined; how a name is read (ふりがな) is left out. */
export function sharedTexts(bytes: Uint8Array | undefined, budget?: ElementBudget): string[] {
  const texts: string[] = [];
  if (bytes === undefined) return texts;
  let text = "";
  let isInText = false;
  let readings = 0;
  const open = (name: string) => {
    if (name === "si") text = "";
    if (name === "rPh") readings += 1;
    isInText = name === "t" && readings === 0;
  };
  const close = (name: string) => {
    if (name === "t") isInText = false;
    if (name === "rPh") readings -= 1;
    if (name === "si") texts.push(decodeCellText(text));
  };
  const addText = (piece: string) => {
    if (isInText) text += piece;
  };
  readXml(bytes, { open, text: addText, close }, budget);
  return texts;
}

/** Text of a cell in which what Excel writes as `_x000D_` is the character meant. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
