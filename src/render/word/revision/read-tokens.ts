import { escapeXml } from "../../../opc/escape-xml.ts";
import { childNamed, openTag, type XmlNode } from "./xml-node.ts";

/** The text of a paragraph in tokens: Japanese and other text by words, fields and drawings whole. */
export function readTokens(paragraph: XmlNode): readonly Token[] {
  const pieces = paragraph.children.flatMap((child, index) => {
    const enclosing = enclosingBookmark(paragraph.children, index);
    return piecesOf(child, "").map((piece) => ({ ...piece, ...enclosing }));
  });
  return joinFields(pieces).flatMap(tokensOf);
}

/** One element of a run as it stands, or a field. */
type Piece = {
  readonly wrapper: string;
  readonly runs: readonly RunPiece[];
  readonly text: string;
  readonly field: number;
  readonly isDrawing: boolean;
  readonly isText: boolean;
  readonly before?: string;
  readonly after?: string;
};

function piecesOf(node: XmlNode, wrapper: string): readonly Piece[] {
  if (node.name === "w:hyperlink" || node.name === "w:fldSimple")
    return node.children.flatMap((child) => piecesOf(child, openTag(node)));
  if (node.name !== "w:r") return [];
  const properties = childNamed(node, "w:rPr")?.xml ?? "";
  return node.children
    .filter(({ name }) => name !== "w:rPr")
    .map((content) => ({
      wrapper,
      runs: [{ properties, content: content.xml }],
      text: seen[content.name]?.(content) ?? "",
      field: content.name === "w:fldChar" ? (steps[content.attributes["w:fldCharType"] ?? ""] ?? 0) : 0,
      isDrawing: content.name === "w:drawing",
      isText: content.name === "w:t",
    }));
}

const steps: Readonly<Record<string, number>> = { begin: 1, end: -1 };

const seen: Readonly<Record<string, (node: XmlNode) => string>> = {
  "w:t": ({ text }) => text,
  "w:br": () => "\n",
  "w:tab": () => "\t",
};

/** A field that begins and ends here becomes one piece. */
function joinFields(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const end = fieldEnd(pieces, at);
    const group = pieces.slice(at, end);
    const [first] = group;
    if (first === undefined) break;
    // A table of contents of one line holds links and fields of its own.
    if (group.length === 1 || group.some(({ wrapper }) => wrapper !== first.wrapper)) result.push(...group);
    else result.push({ ...first, ...joined(group), isText: false, isDrawing: false });
    at = end;
  }
  return result;
}

function joined(group: readonly Piece[]): Pick<Piece, "runs" | "text"> {
  return { runs: group.flatMap(({ runs }) => runs), text: group.map(({ text }) => text).join("") };
}

/** The index after the field that begins at `start`; after `start` itself where none does, or where it ends elsewhere. */
function fieldEnd(pieces: readonly Piece[], start: number): number {
  if (pieces[start]?.field !== 1) return start + 1;
  let depth = 0;
  for (let at = start; at < pieces.length; at += 1) {
    depth += pieces[at]?.field ?? 0;
    if (depth === 0) return at + 1;
  }
  return start + 1;
}

function tokensOf(piece: Piece): readonly Token[] {
  if (!piece.isText) return [tokenOf(piece, piece.text, piece.runs)];
  const properties = piece.runs[0]?.properties ?? "";
  return [...words.segment(piece.text)].map(({ segment }) =>
    tokenOf(piece, segment, [{ properties, content: textElement(segment) }]),
  );
}

const words = new Intl.Segmenter("ja", { granularity: "word" });

/** A w:t that keeps its spaces. */
function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

function tokenOf(piece: Piece, text: string, runs: readonly RunPiece[]): Token {
  const { wrapper, isDrawing, before = "", after = "" } = piece;
  const key = JSON.stringify([wrapper, runs.map(({ properties, content }) => properties + withoutIds(content))]);
  return { key, text, wrapper, runs, before, after, isDrawing };
}

/** Drawings are numbered through each file. */
function withoutIds(content: string): string {
  return content.startsWith("<w:drawing")
    ? content.replace(/(<(?:wp:docPr|pic:cNvPr)) id="\d+" name="[^"]*"/g, "$1")
    : content;
}

/** A w:r cut down to one thing: a word, a break, a drawing. */
export type RunPiece = {
  /** w:rPr, "" for none */
  readonly properties: string;
  /** Elements inside the run */
  readonly content: string;
};

/** The smallest part of a paragraph that is kept, inserted or deleted as a whole. */
export type Token = {
  /** Tokens with equal keys are the same */
  readonly key: string;
  /** What a reader sees of it: line breaks as \n, tabs as \t */
  readonly text: string;
  /** Start tag of the hyperlink or simple field around it, "" for none */
  readonly wrapper: string;
  readonly runs: readonly RunPiece[];
  /** Bookmarks that enclose it */
  readonly before: string;
  readonly after: string;
  readonly isDrawing: boolean;
};

/** Bookmarks of a paragraph as a whole, such as a heading's, to be put around it again. */
type ParagraphBookmarks = { readonly before: string; readonly after: string; readonly names: readonly string[] };

export function paragraphBookmarks({ children }: XmlNode): ParagraphBookmarks {
  const own = children.filter((_, index) => isEdge(children[index]) && !isOfCall(children, index));
  const starts = own.filter(({ name }) => name === start);
  return {
    before: starts.map(({ xml }) => xml).join(""),
    after: own.map(({ name, xml }) => (name === end ? xml : "")).join(""),
    names: starts.map(({ attributes }) => attributes["w:name"] ?? ""),
  };
}

/** The bookmark around the call of a footnote at `index`; it goes where the call goes. */
function enclosingBookmark(
  children: readonly XmlNode[],
  index: number,
): { readonly before: string; readonly after: string } | undefined {
  const [before, after] = [children[index - 1], children[index + 1]];
  if (!isCall(children[index]) || before?.name !== start || after?.name !== end) return undefined;
  return { before: before.xml, after: after.xml };
}

const start = "w:bookmarkStart";
const end = "w:bookmarkEnd";

const isEdge = (node: XmlNode | undefined) => node?.name === start || node?.name === end;
const isCall = (node: XmlNode | undefined) =>
  node?.children.some(({ name }) => name === "w:footnoteReference") ?? false;

function isOfCall(children: readonly XmlNode[], index: number): boolean {
  const at = children[index]?.name === start ? index + 1 : index - 1;
  return enclosingBookmark(children, at) !== undefined;
}
