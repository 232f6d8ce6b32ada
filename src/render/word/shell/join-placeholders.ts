import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import { escapeXml } from "../../../opc/escape-xml.ts";

/**
 * Put placeholders such as {{header}} back in one piece: Word cuts a text into several runs as it is edited.
 * The first piece takes the whole placeholder, the others lose their part of it.
 */
export function joinPlaceholders(xml: string): string {
  const edits = paragraphsOf(parseXml(xml)).flatMap(editsOf);
  return edits
    .toReversed()
    .reduce((text, { start, end, with: put }) => text.slice(0, start) + put + text.slice(end), xml);
}

type Edit = { readonly start: number; readonly end: number; readonly with: string };

function paragraphsOf(element: XmlElement): readonly XmlElement[] {
  return element.name === "w:p" ? [element] : element.children.flatMap(paragraphsOf);
}

function textsOf(element: XmlElement): readonly XmlElement[] {
  return element.name === "w:t" ? [element] : element.children.flatMap(textsOf);
}

function editsOf(paragraph: XmlElement): readonly Edit[] {
  const pieces = textsOf(paragraph);
  const whole = pieces.map(({ text }) => text).join("");
  const spans = [...whole.matchAll(/\{\{\w+\}\}/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match[0],
  }));
  if (spans.every(({ name }) => pieces.some(({ text }) => text.includes(name)))) return [];
  let at = 0;
  return pieces.map(({ start, end, text }) => {
    const from = at;
    at += text.length;
    const kept = text
      .split("")
      .map((unit, index) => keptAt(spans, from + index, unit))
      .join("");
    return { start, end, with: `<w:t xml:space="preserve">${escapeXml(kept)}</w:t>` };
  });
}

/** The placeholder where it begins, nothing where it goes on, the character itself elsewhere. */
function keptAt(spans: readonly { from: number; to: number; name: string }[], at: number, character: string): string {
  const span = spans.find(({ from, to }) => from <= at && at < to);
  if (span === undefined) return character;
  return span.from === at ? span.name : "";
}
