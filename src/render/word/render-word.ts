import { ProblemError } from "../../base/problem.ts";
import { refuseIllegal } from "../../opc/escape-xml.ts";
import { writePackage } from "../../opc/write-package.ts";
import { blocksXml } from "./blocks.ts";
import { checkBookmarks } from "./body/bookmarks.ts";
import { checkNotesUsed } from "./body/inline.ts";
import { paperLook, type WordScope } from "./body/scope.ts";
import { collectHeadings, pageTextWidth, shellShape, type WordPaper, type WordState } from "./body/word-state.ts";
import { type MarkdownNode, parseMarkdown } from "./markdown/parse-markdown.ts";
import { packPaper } from "./pack-paper.ts";
import type { WordShell } from "./shell/word-shell.ts";

/**
 * Write a Word file: Markdown (docs/markdown.md), charts and images in the look of the shell. Same input, same bytes.
 *
 * @throws ProblemError with every fault of the Markdown, placed in its template or by its line
 */
export function renderWord(paper: WordPaper, shell: WordShell): Uint8Array {
  refuseIllegal(paper.markdown);
  const nodes = parseMarkdown(paper.markdown);
  const state = newState({ paper, shell, nodes });
  const scope = topScope(state);
  const body = blocksXml(nodes, scope);
  checkNotesUsed(state.notes, scope);
  checkBookmarks(state);
  if (state.problems.length > 0) throw new ProblemError(state.problems);
  return writePackage(packPaper(state, body));
}

type Start = { readonly paper: WordPaper; readonly shell: WordShell; readonly nodes: readonly MarkdownNode[] };

function newState({ paper, shell, nodes }: Start): WordState {
  return {
    source: paper,
    shell,
    lines: paper.markdown.split(/\r\n|\r|\n/),
    headings: collectHeadings(nodes),
    notes: new Map(nodes.filter(({ type }) => type === "footnote").map((node) => [labelOf(node), node])),
    usedNotes: new Map(),
    problems: [],
    parts: [],
    types: [],
    relationships: [],
    footnotes: [],
    footnoteLinks: [],
    lists: [],
    images: new Map(),
    bookmarks: new Map(),
    dueBookmarks: [],
    charts: 0,
    drawings: 0,
    headingsWritten: 0,
    breakBefore: false,
    isFirstPageBare: paper.isFirstPageBare ?? false,
    page: shellShape(shell.section),
    turnTo: null,
    sectionIsEmpty: true,
  };
}

const labelOf = ({ token }: MarkdownNode) => (token.meta as { readonly label: string }).label;

function topScope(paper: WordState): WordScope {
  const width = pageTextWidth(paper.shell.section, paper.page);
  const place = { look: paperLook, width, lists: [], inside: [], links: paper.relationships, line: 1 };
  return { paper, write: blocksXml, ...place, bold: false, keepNext: false, keepLines: false };
}
