import { SaxesParser } from "saxes";
import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";

/** Told of what stands in an XML part, from its start to its end. Names come without their prefix. */
export type XmlHandlers = {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onClose?: (name: string) => void;
  readonly onText?: (text: string) => void;
};

/** How many elements are still to be read in a file: what a hostile file has too many of ends here. */
export type ElementBudget = { left: number };

/** A workbook of 5,000 programmes has some three million elements in its review sheets. */
export function elementBudget(): ElementBudget {
  return { left: 5_000_000 };
}

/**
 * Read an XML part in pieces, so that only what the handlers keep takes memory.
 *
 * Entities other than XML's own five are refused, and with them every DOCTYPE.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function parseXmlPart(bytes: Uint8Array, handlers: XmlHandlers, budget: ElementBudget): void {
  const progress = { tags: 0 };
  const parser = createParser(handlers, budget, progress);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    let silence = 0;
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const before = progress.tags;
      parser.write(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }));
      silence = progress.tags === before ? silence + pieceSize : 0;
      if (silence > longestPiece) throw damaged("a text, tag or comment longer than a cell can hold");
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw damaged(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown cause");
  }
}

const pieceSize = 65_536;
/** In bytes. A cell holds 32,767 characters; the parser keeps what has no end yet in memory. */
const longestPiece = 1_000_000;
/** Deeper nesting than any real part has. */
const deepest = 200;

/** How many tags were read so far. */
type Progress = { tags: number };

function createParser(
  { onOpen, onClose, onText }: XmlHandlers,
  budget: ElementBudget,
  progress: Progress,
): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw damaged("a DOCTYPE, which no workbook has");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    progress.tags += 1;
    budget.left -= 1;
    if (budget.left < 0) throw tooLarge();
    if (depth > deepest) throw damaged("elements too deep inside one another");
    onOpen?.(localName(name), attributes as Record<string, string>);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    progress.tags += 1;
    onClose?.(localName(name));
  });
  if (onText !== undefined) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function damaged(detail: string): ProblemError {
  return new ProblemError([problemOf("package-damaged", { message: `the file is damaged: its XML holds ${detail}` })]);
}

function tooLarge(): ProblemError {
  const message = "the file is too large: it has more cells and formats than a review can have";
  return new ProblemError([problemOf("package-too-large", { message })]);
}
