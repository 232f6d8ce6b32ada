import type { Scope } from "../body/scope.ts";
import type { Directive } from "../markdown/directive.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";

/** A directive with its place: what each of their writers gets. */
export type DirectiveBlock = { readonly directive: Directive; readonly node: MarkdownNode; readonly scope: Scope };
