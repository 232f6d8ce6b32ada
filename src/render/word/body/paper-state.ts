import type { Place } from "../../../base/place.ts";
import { type Problem, problemOf } from "../../../base/problem.ts";
import type { TypedPart } from "../../../opc/content-types.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import type { Relationship } from "../../../opc/relationships.ts";
import { findOrigin } from "../markdown/find-origin.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import type { WordShell } from "../shell/word-shell.ts";
import type { WordPaper } from "../word-paper.ts";
import type { Bookmark } from "./bookmark.ts";
import type { Heading } from "./headings.ts";
import type { PageShape } from "./page-shape.ts";

/** What gathers while one paper is written. The only values that change; made afresh for each paper. */
export type PaperState = {
  readonly source: WordPaper;
  readonly shell: WordShell;
  /** The Markdown line by line */
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  /** Footnotes by name, as the Markdown gives them */
  readonly notes: ReadonlyMap<string, MarkdownNode>;
  /** Footnotes written so far: name → number in the paper */
  readonly usedNotes: Map<string, number>;
  readonly problems: Problem[];
  readonly parts: PackedPart[];
  readonly types: TypedPart[];
  readonly relationships: Relationship[];
  /** w:footnote elements and their links */
  readonly footnotes: string[];
  readonly footnoteLinks: Relationship[];
  /** w:num elements */
  readonly lists: string[];
  /** Relationship id of images that are in already */
  readonly images: Map<string, string>;
  /** Bookmarks of templates by the name they give: written into the file as `id`, each place a line of the Markdown */
  readonly bookmarks: Map<string, Bookmark>;
  /** Names of bookmarks that the next paragraph takes */
  dueBookmarks: readonly string[];
  charts: number;
  drawings: number;
  headingsWritten: number;
  /** The next block begins a new page */
  breakBefore: boolean;
  /** The section at hand begins with a page without header and footer */
  isFirstPageBare: boolean;
  /** How the pages of the section at hand lie */
  page: PageShape;
  /** How pages lie from the next block on, where that differs */
  turnTo: PageShape | null;
  /** Nothing stands in the section at hand yet */
  sectionIsEmpty: boolean;
};

/** A problem but for its place. */
export type Fault = Pick<Problem, "code" | "message" | "hint">;

/** Note a fault of the Markdown and go on, so that all are found in one run. A template's line may print it many times. */
export function report(
  { paper, line }: { readonly paper: PaperState; readonly line: number },
  { code, ...fault }: Fault,
): void {
  const place = placeOf(paper, line);
  const isSame = (one: Problem) =>
    one.message === fault.message && one.place?.file === place.file && one.place.line === place.line;
  if (!paper.problems.some(isSame)) paper.problems.push(problemOf(code, { ...fault, place }));
}

/** The template's line where it can be told, else that of the Markdown, which no file holds. */
function placeOf({ source, lines }: PaperState, line: number): Place {
  const { templates = [] } = source;
  const main = templates[0];
  if (main === undefined) return { file: "Markdown", line };
  return findOrigin(lines[line - 1] ?? "", templates) ?? { file: `Markdown made from ${main.file}`, line };
}
