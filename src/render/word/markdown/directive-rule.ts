import type { MarkdownIt, StateBlock } from "markdown-it";
import { unescapeText } from "./span-rule.ts";

/**
 * Lines that begin with `:::`. Token directive (meta: Directive) holds the blocks up to the `:::` that closes it;
 * token stray_directive (content: what is wrong) stands for a line that opens or closes nothing.
 */
export function useDirectives(md: MarkdownIt): void {
  md.block.ruler.before("fence", "directive", readDirective, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

// oxlint-disable-next-line max-params -- the signature is that of markdown-it's block rules.
function readDirective(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const source = directiveSource(state, startLine);
  if (source === null) return false;
  if (silent) return true;
  const directive = parseDirective(source);
  if (directive === null) return pushStray(state, { line: startLine, content: source });
  const isSingle = directiveKind(directive.name)?.inside === "nothing";
  const closing = isSingle ? startLine : closingLine(state, startLine, endLine);
  const token = state.push("directive_open", "", 1);
  token.meta = directive;
  token.map = [startLine, closing + 1];
  if (closing === endLine) token.info = "unclosed";
  if (!isSingle) readInside(state, startLine + 1, closing);
  state.push("directive_close", "", -1);
  state.line = Math.min(closing + 1, endLine);
  return true;
}

/** What follows the colons of a line, null where the line is no directive. */
function directiveSource(state: StateBlock, line: number): string | null {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith(":::", start)) return null;
  return state.src.slice(start, state.eMarks[line]).replace(/^:+/, "").trim();
}

function pushStray(state: StateBlock, { line, content }: { line: number; content: string }): boolean {
  const token = state.push("stray_directive", "", 0);
  token.content = content;
  token.map = [line, line + 1];
  state.line = line + 1;
  return true;
}

/** The line that closes the directive opened on `startLine`; `endLine` where none does. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number {
  let depth = 1;
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return endLine;
    const source = directiveSource(state, line);
    if (source === "") depth -= 1;
    else if (source !== null && opensBlocks(source)) depth += 1;
    if (depth === 0) return line;
  }
  return endLine;
}

function opensBlocks(source: string): boolean {
  const name = directiveName(source);
  return name !== undefined && directiveKind(name)?.inside !== "nothing";
}

function readInside(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType } = state;
  state.lineMax = to;
  // Else a paragraph's rules would take the inside for a continuation of it.
  state.parentType = "root";
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
  state.parentType = parentType;
}

/** The labels of a number box, which stand between commas of either script. */
export function labelsIn({ attributes }: Directive): readonly string[] {
  return (attributes["labels"] ?? "").split(/\u3001|, /u).filter((label) => label !== "");
}

/** What a directive takes. */
export type DirectiveKind = {
  /** blocks: the lines up to `:::` stand inside it */
  readonly inside: "nothing" | "blocks";
  readonly argument: "none" | "optional" | "required";
  readonly attributes: readonly string[];
};

const block = (argument: DirectiveKind["argument"], ...attributes: string[]): DirectiveKind => ({
  inside: "blocks",
  argument,
  attributes,
});
const single = (argument: DirectiveKind["argument"], ...attributes: string[]): DirectiveKind => ({
  inside: "nothing",
  argument,
  attributes,
});

/** Every directive. docs/markdown.md tells template authors the same. */
export const directiveKinds: Readonly<Record<string, DirectiveKind>> = {
  bookmark: single("required"),
  box: block("optional"),
  center: block("none"),
  chart: single("required", "width", "height", "caption"),
  column: block("none"),
  columns: block("optional", "gap"),
  entry: single("required", "text", "level", "page"),
  form: block("optional"),
  image: single("required", "alt", "width", "caption"),
  keep: block("none"),
  landscape: block("none"),
  list: block("required"),
  note: block("none"),
  number: block("none", "labels"),
  outline: block("required"),
  page: single("none"),
  plain: block("none"),
  right: block("none"),
  section: single("required"),
  style: block("required"),
  table: block("none", "widths", "caption", "unit", "header", "labels", "total", "width", "align", "vertical", "keep"),
  toc: single("none", "depth", "title"),
};

/** The directive of a name; undefined where there is none, of Object's own names too. */
export function directiveKind(name: string): DirectiveKind | undefined {
  return Object.hasOwn(directiveKinds, name) ? directiveKinds[name] : undefined;
}

/** What Markdown has no mark for: `::: name argument key=value`. */
export type Directive = {
  readonly name: string;
  /** The words that are not key=value, joined by spaces; "" where there are none */
  readonly argument: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * Read what follows `:::` on a line: a name, then words, "words in quotes", key=word and key="words".
 *
 * Values of the data come escaped, so a quote or an equals sign of theirs is never taken for one of the template's.
 * Returns null where there is no name.
 */
function parseDirective(source: string): Directive | null {
  const name = directiveName(source);
  if (name === undefined) return null;
  const words: string[] = [];
  const attributes: Record<string, string> = {};
  for (const [, key, quoted, bare = ""] of source.slice(name.length).matchAll(part)) {
    const value = unescapeText(quoted ?? bare);
    if (key === undefined) words.push(value);
    else attributes[key] = value;
  }
  return { name, argument: words.join(" "), attributes };
}

/** The name alone, undefined where there is none. */
function directiveName(source: string): string | undefined {
  return /^[a-z][a-z-]*(?=\s|$)/.exec(source)?.[0];
}

// Only plain spaces separate: a full-width space belongs to the text.
const part = /(?:([a-z][a-z-]*)=)?(?:"((?:\\.|[^"\\])*)"|((?:\\.|[^ \t\\])+))/g;
