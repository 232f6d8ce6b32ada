import { escapeXml } from "../../../opc/escape-xml.ts";
import type { ChangeKind, Revision } from "./revision.ts";

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
