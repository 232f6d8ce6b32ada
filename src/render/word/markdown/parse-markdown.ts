import createMarkdownIt, { type MarkdownIt, type Token } from "markdown-it";
import useJapaneseEmphasis from "markdown-it-cjk-friendly";
import type { TextSource } from "../../../base/byte-source.ts";
import type { Place } from "../../../base/place.ts";
import { useDirectives } from "./directive-rule.ts";
import { useFootnotes } from "./footnote-rules.ts";
import { useCharacterReferences, useSpans } from "./span-rule.ts";

/** Parse Markdown of our dialect (docs/markdown.md) to a tree of blocks. */
export function parseMarkdown(markdown: string): readonly MarkdownNode[] {
  parser ??= createParser();
  return nodesOf(parser.parse(markdown, {}));
}

let parser: MarkdownIt | undefined;

function createParser(): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: false, typographer: false });
  // Templates are indented for their readers, and a row of dashes below a paragraph is a line, not a heading.
  md.block.ruler.disable(["code", "lheading", "html_block"]);
  md.inline.ruler.disable("html_inline");
  // CommonMark takes `**「重要」**です` for plain text, since it expects spaces around punctuation.
  for (const use of [useJapaneseEmphasis, useSpans, useCharacterReferences, useFootnotes, useDirectives]) use(md);
  return md;
}

type Building = { -readonly [Key in keyof MarkdownNode]: MarkdownNode[Key] } & { children: MarkdownNode[] };

function nodesOf(tokens: readonly Token[]): readonly MarkdownNode[] {
  const top: MarkdownNode[] = [];
  const open: Building[] = [];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const line = token.map === null ? (parent?.line ?? 1) : token.map[0] + 1;
    const node = { type: token.type.replace(/_open$/, ""), line, token, children: [] };
    (parent?.children ?? top).push(node);
    if (token.nesting > 0) open.push(node);
  }
  return top;
}

/** A block of the Markdown with the blocks inside it. `line` counts from 1 in the rendered Markdown. */
export type MarkdownNode = {
  /** Type of the token without _open: paragraph, table, directive … */
  readonly type: string;
  readonly line: number;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
};

/**
 * The line of a template that printed a line of Markdown: of all that could have, the one with most text of its own.
 * Undefined where none or several could.
 */
export function findOrigin(printed: string, templates: readonly TextSource[]): Place | undefined {
  const candidates = templates.flatMap(({ file, text }) =>
    text.split(/\r\n|\r|\n/).flatMap((line, index) => {
      const own = line.split(/\{\{.*?\}{2,3}/).map((part) => part.trim());
      const length = own.join("").length;
      return length >= shortest && isFrom(own, printed.trim()) ? [{ file, line: index + 1, length }] : [];
    }),
  );
  const [best, second] = candidates.toSorted((a, b) => b.length - a.length);
  if (best === undefined || best.length === second?.length) return undefined;
  return { file: best.file, line: best.line };
}

/** Less of a template's own text tells nothing. */
const shortest = 3;

/** Whether the parts stand in the line in their order, with anything between them. */
function isFrom(parts: readonly string[], printed: string): boolean {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return printed === first;
  if (!printed.startsWith(first) || !printed.endsWith(last)) return false;
  let at = 0;
  for (const part of parts) {
    const found = printed.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/**
 * What the end of a line inside a paragraph is: nothing beside Japanese, which has no spaces between words, else a space.
 *
 * @param index of the softbreak among the tokens
 */
export function lineBreakText(tokens: readonly Token[], index: number): "" | " " {
  const before = Array.from(tokens.slice(0, index).findLast(hasText)?.content ?? "").at(-1) ?? "";
  const after = Array.from(tokens.slice(index + 1).find(hasText)?.content ?? "")[0] ?? "";
  return isJapanese(before) || isJapanese(after) ? "" : " ";
}

const hasText = (token: Token) => token.content !== "";

/** Whether a character is Japanese writing: kana, kanji, full-width forms and their punctuation. */
function isJapanese(character: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
