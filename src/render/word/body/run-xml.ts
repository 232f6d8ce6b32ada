import { escapeXml } from "../../../opc/escape-xml.ts";

/** A w:r with text. Line feeds become line breaks, tabs become tabs; every other character stays as it is. */
export function runXml(text: string, properties: string): string {
  return `<w:r>${properties}${textXml(text)}</w:r>`;
}

/** A w:rPr around run properties, "" where there are none. */
export function runProperties(properties: string): string {
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

function textXml(text: string): string {
  if (!/[\n\r\t]/.test(text)) return plain(text);
  return text
    .split(/(\r\n|[\n\r\t])/)
    .map((piece) => elements[piece] ?? (piece === "" ? "" : plain(piece)))
    .join("");
}

const elements: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\n": "<w:br/>",
  "\r": "<w:br/>",
  "\r\n": "<w:br/>",
};

const plain = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
