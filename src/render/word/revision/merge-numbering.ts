import { parseNode } from "./xml-node.ts";

/** numbering.xml of both papers, and the id that each of the old paper's lists has in it. */
export type MergedNumbering = { readonly xml: string; readonly ids: ReadonlyMap<string, string> };

/**
 * Add the old paper's lists to the new one's, but for those that are the same.
 *
 * @param old "" for a paper that has no lists of its own to bring
 * @param matched old lists with the new ones that their items went into
 */
export function mergeNumbering(old: string, fresh: string, matched: ReadonlyMap<string, string>): MergedNumbering {
  const lists = listsOf(fresh);
  const ids = new Map<string, string>();
  const added: string[] = [];
  let next = Math.max(0, ...[...lists.keys()].map(Number)) + 1;
  for (const [id, xml] of listsOf(old)) {
    const same = matched.get(id);
    const isSame = same !== undefined && withoutId(lists.get(same) ?? "") === withoutId(xml);
    ids.set(id, isSame ? same : String(next));
    if (isSame) continue;
    added.push(xml.replace(`w:numId="${id}"`, `w:numId="${next}"`));
    next += 1;
  }
  const at = fresh.lastIndexOf("</w:num>") + "</w:num>".length;
  return { xml: fresh.slice(0, at) + added.join("") + fresh.slice(at), ids };
}

function listsOf(xml: string): ReadonlyMap<string, string> {
  if (xml === "") return new Map();
  const lists = parseNode(xml).children.filter(({ name }) => name === "w:num");
  return new Map(lists.map((list) => [list.attributes["w:numId"] ?? "", list.xml]));
}

const withoutId = (xml: string) => xml.replace(/ w:numId="\d+"/, "");
