import { escapeXml } from "../../../opc/escape-xml.ts";
import { say, type Words } from "../../../words/paper-words.ts";
import type { RunPiece } from "./read-tokens.ts";
import { parseNode } from "./xml-node.ts";

/** What one marked paper is written with; the sets and the number change as it is written. */
export type Pen = {
  readonly revision: Revision;
  /** Next id of a change or bookmark: they share one row of numbers */
  nextId: number;
  /** An old text's keys and properties in the ids of the new one */
  readonly translate: (xml: string) => string;
  /** Ids of footnotes that both texts call at the same place */
  readonly keptNotes: Set<string>;
  /** Ids of footnotes whose call is deleted */
  readonly deletedNotes: Set<string>;
};

/** The attributes that every change bears. */
export function changeAttributes(pen: Pen): string {
  const { who, date } = pen.revision;
  const id = pen.nextId;
  pen.nextId += 1;
  return `w:id="${id}" w:author="${escapeXml(who)}" w:date="${date.toISOString().slice(0, 19)}Z"`;
}

/** An empty w:ins or w:del, for the mark of a paragraph or row; none in a paper whose marks are plain formatting. */
export function changeElement(pen: Pen, kind: ChangeKind): string {
  return pen.revision.marks === "visible" ? "" : `<w:${kind} ${changeAttributes(pen)}/>`;
}

/** How the changes of a paper are to be told. */
export type Revision = {
  /** Author of the changes */
  readonly who: string;
  readonly date: Date;
  /** `revisions` can be accepted or rejected in Word; `visible` is plain formatting for paper: struck through, underlined */
  readonly marks: "revisions" | "visible";
  /** In which the paper is written */
  readonly words: Words;
};

/** One side of a change. */
export type ChangeKind = "ins" | "del";

/** w:rPr of deleted text struck through, of inserted text underlined, each in a colour that prints dark. */
function visibleProperties(kind: ChangeKind, properties: string): string {
  const own = properties === "" ? [] : parseNode(properties).children;
  const marks = looks[kind];
  const kept = own.filter(({ name }) =>
    marks.every((mark) => !mark.startsWith(`<${name} `) && !mark.startsWith(`<${name}/`)),
  );
  const all = [...kept.map(({ xml }) => xml), ...marks];
  return `<w:rPr>${all.toSorted((a, b) => rankOf(a) - rankOf(b)).join("")}</w:rPr>`;
}

const looks: Readonly<Record<ChangeKind, readonly string[]>> = {
  del: ["<w:strike/>", '<w:color w:val="B00020"/>'],
  ins: ['<w:color w:val="0B3D91"/>', '<w:u w:val="single"/>'],
};

/** The schema's order of run properties. */
const order =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(
    " ",
  );

function rankOf(xml: string): number {
  return order.indexOf(/^<w:(\w+)/.exec(xml)?.[1] ?? "");
}

/** A chart or picture can be neither struck through nor underlined: a word before it says what became of it. */
function visibleSign({ revision }: Pen, kind: ChangeKind, { content }: RunPiece): string {
  if (!content.startsWith("<w:drawing")) return "";
  const sign = say(revision.words, kind === "del" ? "look.deleted" : "look.inserted");
  return `<w:r>${visibleProperties(kind, "")}<w:t${/\s$/.test(sign) ? ' xml:space="preserve"' : ""}>${escapeXml(sign)}</w:t></w:r>`;
}

/** Runs as they are. */
export function plainRuns(pieces: readonly RunPiece[]): string {
  return joinText(pieces).map(runXml).join("");
}

/** Runs told as inserted or deleted. */
export function changedRuns(pen: Pen, kind: ChangeKind, pieces: readonly RunPiece[]): string {
  // The number at the head of a footnote belongs to the note, not to its text.
  const at = pieces.findIndex(({ content }) => content === "<w:footnoteRef/>");
  if (at >= 0)
    return (
      changedRuns(pen, kind, pieces.slice(0, at)) +
      plainRuns(pieces.slice(at, at + 1)) +
      changedRuns(pen, kind, pieces.slice(at + 1))
    );
  if (pieces.length === 0) return "";
  if (pen.revision.marks === "visible") return visibleRuns(pen, kind, pieces);
  const runs = joinText(pieces).map(({ properties, content }) =>
    runXml({ properties, content: kind === "del" ? deletedContent(content) : content }),
  );
  return `<w:${kind} ${changeAttributes(pen)}>${runs.join("")}</w:${kind}>`;
}

function visibleRuns(pen: Pen, kind: ChangeKind, pieces: readonly RunPiece[]): string {
  return joinText(pieces)
    .map(
      (piece) =>
        visibleSign(pen, kind, piece) + runXml({ ...piece, properties: visibleProperties(kind, piece.properties) }),
    )
    .join("");
}

function deletedContent(content: string): string {
  return content.replace(/^<w:(t|instrText)([ >][^]*)<\/w:\1>$/, (_, name: string, rest: string) => {
    const deleted = name === "t" ? "w:delText" : "w:delInstrText";
    return `<${deleted}${rest}</${deleted}>`;
  });
}

const runXml = ({ properties, content }: RunPiece) => `<w:r>${properties}${content}</w:r>`;

/** Neighbouring words of one formatting are one run again. */
function joinText(pieces: readonly RunPiece[]): readonly RunPiece[] {
  const result: RunPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isJoined =
      last?.properties === piece.properties && last.content.endsWith(textEnd) && piece.content.startsWith(textStart);
    if (isJoined && last !== undefined)
      result[result.length - 1] = {
        ...last,
        content: last.content.slice(0, -textEnd.length) + piece.content.slice(textStart.length),
      };
    else result.push(piece);
  }
  return result;
}

const textStart = '<w:t xml:space="preserve">';
const textEnd = "</w:t>";
