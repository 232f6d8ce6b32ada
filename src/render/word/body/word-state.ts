import type { Token } from "markdown-it";
import type { TextSource } from "../../../base/byte-source.ts";
import type { Place } from "../../../base/place.ts";
import { isSameProblem, type Problem, problemOf } from "../../../base/problem.ts";
import type { TypedPart } from "../../../opc/content-types.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import type { Relationship } from "../../../opc/relationships.ts";
import type { Chart } from "../../../view/chart.ts";
import type { Says, ValuesOf } from "../../../words/problem-words.ts";
import { findOrigin, type MarkdownNode } from "../markdown/parse-markdown.ts";
import type { SectionSetup, WordShell } from "../shell/word-shell.ts";

/** What gathers while one paper is written. The only values that change; made afresh for each paper. */
export type WordState = {
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

/** Note a fault of the Markdown and go on, so that all are found in one run. A template's line may print it many times. */
export function report<S extends Says>(at: WordPlace, says: S, values: ValuesOf<S>): void {
  reportProblem(at, problemOf(says, values));
}

/** Where the writing of a paper stands. */
type WordPlace = { readonly paper: WordState; readonly line: number };

/** The same of a problem that was found elsewhere, and has no place yet. */
export function reportProblem({ paper, line }: WordPlace, found: Problem): void {
  const problem = { ...found, place: placeOf(paper, line) };
  if (!paper.problems.some((one) => isSameProblem(one, problem))) paper.problems.push(problem);
}

/** The template's line where it can be told, else that of the Markdown, which no file holds. */
function placeOf({ source, lines }: WordState, line: number): Place {
  const { templates = [] } = source;
  const main = templates[0];
  if (main === undefined) return { file: "Markdown", line };
  return findOrigin(lines[line - 1] ?? "", templates) ?? { file: `Markdown made from ${main.file}`, line };
}

/** What a Word file says about itself. */
export type WordProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  /** Running header: takes the place of {{header}} in the shell's headers and footers */
  readonly header: string;
  readonly created: Date;
};

/** Everything that a Word file is made of but its look. */
export type WordPaper = {
  /** In the dialect of docs/markdown.md */
  readonly markdown: string;
  /** The templates that made the Markdown, the one called first in front: faults are placed in them where they can be */
  readonly templates?: readonly TextSource[];
  /** Drawn where the Markdown says `::: chart NAME` */
  readonly charts: Readonly<Record<string, Chart>>;
  /** PNG, JPEG and SVG files by the names that the Markdown uses; an SVG needs a PNG of the same name beside it */
  readonly images: Pick<ReadonlyMap<string, Uint8Array>, "get">;
  readonly properties: WordProperties;
  /** No running header and footer on the first page, which says itself what they would */
  readonly isFirstPageBare?: boolean;
};

/** A place of the text that a template gave a name. */
export type Bookmark = {
  /** Name in the file: a letter, then letters, digits and underscores, at most 40 of them as Word wants it */
  readonly name: string;
  /** Line of the Markdown that first speaks of it */
  readonly line: number;
  isWritten: boolean;
};

/** A heading of the paper, for the table of contents and for links. */
export type Heading = { readonly level: number; readonly text: string; readonly bookmark: string };

/** Every heading in the order of the text, those inside boxes and columns included. */
export function collectHeadings(nodes: readonly MarkdownNode[]): readonly Heading[] {
  const found: MarkdownNode[] = [];
  visit(nodes, found);
  return found.map((node, index) => ({
    level: Number(node.token.tag.slice(1)),
    text: plainText(node.children[0]?.token.children ?? []),
    bookmark: `_Toc${String(index + 1).padStart(8, "0")}`,
  }));
}

/** The text of inline tokens without its marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.content.replace(/[\r\n]+/g, " ")).join("");
}

function visit(nodes: readonly MarkdownNode[], found: MarkdownNode[]): void {
  for (const node of nodes) {
    if (node.type === "heading") found.push(node);
    else visit(node.children, found);
  }
}

/** Which way a page lies. */
export type PageShape = "portrait" | "landscape";

/** The way in which the shell's own pages lie. */
export function shellShape({ width, height }: SectionSetup): PageShape {
  return width > height ? "landscape" : "portrait";
}

/** Width of the text on a page, in twips. */
export function pageTextWidth(setup: SectionSetup, shape: PageShape): number {
  const { margins } = setup;
  // A turned page takes its margins along: what was top and bottom is then at the sides.
  return shape === shellShape(setup)
    ? setup.width - margins.left - margins.right
    : setup.height - margins.top - margins.bottom;
}

/** Height of the text on a page, in twips. */
export function pageTextHeight(setup: SectionSetup, shape: PageShape): number {
  const { margins } = setup;
  return shape === shellShape(setup)
    ? setup.height - margins.top - margins.bottom
    : setup.width - margins.left - margins.right;
}

/** w:sectPr of a section whose pages lie as `shape` says. */
export function renderSection(setup: SectionSetup, shape: PageShape): string {
  const isTurned = shape !== shellShape(setup);
  const [width, height] = isTurned ? [setup.height, setup.width] : [setup.width, setup.height];
  const orientation = shape === "landscape" ? ' w:orient="landscape"' : "";
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${orientation}/>`;
  return `<w:sectPr>${setup.before}${size}${isTurned ? turnMargins(setup) : setup.after}</w:sectPr>`;
}

function turnMargins({ after, margins }: SectionSetup): string {
  const turned = { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom };
  return Object.entries(turned).reduce(
    (xml, [side, length]) => xml.replace(new RegExp(`(<w:pgMar[^>]*? w:${side}=")[^"]*`), `$1${length}`),
    after,
  );
}
