import type { Token } from "markdown-it";
import { escapeXml } from "../../../opc/escape-xml.ts";
import type { InlineState } from "./inline-state.ts";
import { bookmarkNamed } from "./bookmarks.ts";
import { pageFieldEnd, pageFieldStart } from "./page-field.ts";
import { report } from "./paper-state.ts";
import type { Scope } from "./scope.ts";

/** `[text](https://…)`, `[text](mailto:…)`, `[12](page:NAME)` and `[text](#a heading of this paper)`. */
export function linkOpenXml(token: Token, { scope }: InlineState): string {
  const address = String(token.attrGet("href") ?? "");
  if (isPage(token)) return toPage(scope, decode(address.slice(pageScheme.length)));
  return address.startsWith("#") ? toHeading(scope, decode(address.slice(1))) : toOutside(scope, address);
}

export function linkCloseXml(_: Token, { tokens }: InlineState, index: number): string {
  // Links cannot stand inside links: the one that was opened last ends here.
  const opened = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
  return opened !== undefined && isPage(opened) ? pageFieldEnd : "</w:hyperlink>";
}

/** Whether a link is `[12](page:NAME)`, the page of a bookmark; what stands in brackets is shown until Word knows better. */
export function isPage(token: Token): boolean {
  return String(token.attrGet("href") ?? "").startsWith(pageScheme);
}

const pageScheme = "page:";

function toPage(scope: Scope, name: string): string {
  return pageFieldStart(bookmarkNamed(scope.paper, name, scope.line).name, false);
}

function toHeading(scope: Scope, text: string): string {
  const same = (heading: string) => heading.replaceAll(" ", "-") === text.replaceAll(" ", "-");
  const heading = scope.paper.headings.find((one) => same(one.text));
  if (heading === undefined)
    report(scope, { code: "markdown-link", message: `there is no heading "${text}" to link to` });
  return `<w:hyperlink w:anchor="${heading?.bookmark ?? ""}" w:history="1">`;
}

function toOutside(scope: Scope, address: string): string {
  if (!/^(https?|mailto):/i.test(address))
    report(scope, {
      code: "markdown-link",
      message: `a link cannot lead to ${address}`,
      hint: "use https:, http:, mailto:, page: with a bookmark, or # with the text of a heading",
    });
  const known = scope.links.find(({ type, target }) => type === "hyperlink" && target === address);
  const id = known?.id ?? `rIdLink${scope.links.length + 1}`;
  if (known === undefined) scope.links.push({ id, type: "hyperlink", target: address, external: true });
  return `<w:hyperlink r:id="${escapeXml(id)}" w:history="1">`;
}

/** markdown-it percent-encodes Japanese addresses. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
