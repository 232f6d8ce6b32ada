import type { Token } from "markdown-it";
import type { InlineState } from "./inline-state.ts";
import { runProperties, runXml } from "./run-xml.ts";

/** `code` in running text. */
export function codeXml(token: Token, { scope }: InlineState): string {
  const style = scope.paper.shell.styles.codeText;
  return runXml(token.content, runProperties(style === "" ? "" : `<w:rStyle w:val="${style}"/>`));
}
