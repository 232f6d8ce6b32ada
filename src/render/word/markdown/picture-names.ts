import type { Token } from "markdown-it";
import type { Directive } from "./directive-rule.ts";
import { type MarkdownNode, parseMarkdown } from "./parse-markdown.ts";

/** The names of the pictures that Markdown shows, each once, in the order of the text. */
export function pictureNames(markdown: string): string[] {
  return [...new Set(parseMarkdown(markdown).flatMap(namesIn))];
}

function namesIn({ type, token, children }: MarkdownNode): string[] {
  const directive = type === "directive" ? (token.meta as Directive) : undefined;
  const own = directive?.name === "image" ? [directive.argument] : [];
  return [...own, ...(token.children ?? []).flatMap(namesInText), ...children.flatMap(namesIn)];
}

/** A footnote in the text holds text of its own. */
function namesInText(token: Token): string[] {
  if (token.type === "image") return [pictureName(token)];
  return (token.children ?? []).flatMap(namesInText);
}

/** markdown-it percent-encodes Japanese addresses. */
export function pictureName(token: Token): string {
  const address = String(token.attrGet("src") ?? "");
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
