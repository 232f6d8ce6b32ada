import type { Token } from "markdown-it";
import { codeXml } from "./code.ts";
import { inlineNoteXml, noteCallXml } from "./footnote.ts";
import { imageXml } from "./image.ts";
import { lineBreakXml } from "./line-break.ts";
import { isPage, linkCloseXml, linkOpenXml } from "./link.ts";
import { runProperties, runXml } from "./run-xml.ts";
import type { Scope } from "./scope.ts";
import type { InlineState } from "./inline-state.ts";

/** The runs of a paragraph. */
export function inlineXml(tokens: readonly Token[], scope: Scope): string {
  const marks = new Map<string, number>();
  if (scope.bold) marks.set("strong", 1);
  let state: InlineState = { scope, tokens, properties: propertiesOf(marks, scope) };
  let xml = "";
  tokens.forEach((token, index) => {
    const mark = markOf(token);
    if (mark !== undefined) {
      marks.set(mark, Math.max(0, (marks.get(mark) ?? 0) + token.nesting));
      state = { ...state, properties: propertiesOf(marks, scope) };
    }
    xml += writers[token.type]?.(token, state, index) ?? "";
  });
  return xml;
}

type Writer = (token: Token, state: InlineState, index: number) => string;

const text: Writer = (token, state) => (token.content === "" ? "" : runXml(token.content, state.properties));

/** One writer per inline token; tokens without one are marks. */
const writers: Readonly<Record<string, Writer>> = {
  text,
  text_special: text,
  code_inline: codeXml,
  softbreak: lineBreakXml,
  hardbreak: () => "<w:r><w:br/></w:r>",
  link_open: linkOpenXml,
  link_close: linkCloseXml,
  image: imageXml,
  footnote_ref: noteCallXml,
  footnote_inline: inlineNoteXml,
};

function markOf(token: Token): string | undefined {
  // A page number is no link to look at.
  if (token.nesting === 0 || (token.type === "link_open" && isPage(token))) return undefined;
  return token.type.replace(/_(open|close)$/, "");
}

/** The order of the elements is the schema's: w:rStyle, w:b, w:strike, w:u. */
function propertiesOf(marks: ReadonlyMap<string, number>, { paper }: Scope): string {
  const { styles } = paper.shell;
  const has = (mark: string) => (marks.get(mark) ?? 0) > 0;
  const style = has("link") ? styles.link : has("em") ? styles.emphasis : has("strong") ? styles.strong : "";
  return runProperties(
    (style === "" ? "" : `<w:rStyle w:val="${style}"/>`) +
      (has("strong") && (style !== styles.strong || style === "") ? "<w:b/><w:bCs/>" : "") +
      (has("em") && style === "" ? "<w:i/><w:iCs/>" : "") +
      (has("strike") ? "<w:strike/>" : "") +
      (has("underline") ? '<w:u w:val="single"/>' : ""),
  );
}
