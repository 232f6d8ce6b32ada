import type { Token } from "markdown-it";

/** A block of the Markdown with the blocks inside it. `line` counts from 1 in the rendered Markdown. */
export type MarkdownNode = {
  /** Type of the token without _open: paragraph, table, directive … */
  readonly type: string;
  readonly line: number;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
};
