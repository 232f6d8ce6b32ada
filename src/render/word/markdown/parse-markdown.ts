import createMarkdownIt, { type MarkdownIt, type Token } from "markdown-it";
import useJapaneseEmphasis from "markdown-it-cjk-friendly";
import { useCharacterReferences } from "./character-rule.ts";
import { useDirectives } from "./directive-rule.ts";
import { useFootnotes } from "./footnote-rules.ts";
import type { MarkdownNode } from "./markdown-node.ts";
import { useSpans } from "./span-rule.ts";

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
