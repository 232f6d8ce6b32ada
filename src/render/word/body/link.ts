import type { Token } from "markdown-it";
import { escapeXml } from "../../../opc/escape-xml.ts";
import type { InlineState } from "./inline.ts";
import { report } from "./paper-state.ts";
import type { Scope } from "./scope.ts";

/** `[text](https://…)`, `[text](mailto:…)` and `[text](#a heading of this paper)`. */
export function linkOpenXml(token: Token, { scope }: InlineState): string {
  const address = String(token.attrGet("href") ?? "");
  return address.startsWith("#") ? toHeading(scope, decode(address.slice(1))) : toOutside(scope, address);
}

export function linkCloseXml(): string {
  return "</w:hyperlink>";
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
      hint: "use https:, http:, mailto: or # with the text of a heading",
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
