import { changeAttributes, type Pen } from "./pen.ts";
import type { ChangeKind } from "./revision.ts";
import type { RunPiece } from "./token.ts";
import { visibleProperties, visibleSign } from "./visible-marks.ts";

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
  if (pen.revision.marks === "visible") return visibleRuns(kind, pieces);
  const runs = joinText(pieces).map(({ properties, content }) =>
    runXml({ properties, content: kind === "del" ? deletedContent(content) : content }),
  );
  return `<w:${kind} ${changeAttributes(pen)}>${runs.join("")}</w:${kind}>`;
}

function visibleRuns(kind: ChangeKind, pieces: readonly RunPiece[]): string {
  return joinText(pieces)
    .map(
      (piece) => visibleSign(kind, piece) + runXml({ ...piece, properties: visibleProperties(kind, piece.properties) }),
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
