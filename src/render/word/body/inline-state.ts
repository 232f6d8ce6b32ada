import type { Token } from "markdown-it";
import type { Scope } from "./scope.ts";

/** Where the writing of a paragraph's text stands. */
export type InlineState = {
  readonly scope: Scope;
  readonly tokens: readonly Token[];
  /** w:rPr of text here */
  readonly properties: string;
};
