import { type ElementBudget, parseXmlPart } from "./parse-xml-part.ts";

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A link of a part to another part. */
export type PartLink = { readonly id: string; readonly type: string; readonly part: string };

/**
 * The links of a part to other parts. Links out of the file are left out: nothing outside is ever opened.
 *
 * @param part name of the part, "" for the package itself
 */
export function partLinks(parts: Parts, part: string, budget: ElementBudget): PartLink[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = partNamed(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === undefined) return [];
  const links: PartLink[] = [];
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
    const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
    links.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: resolveTarget(folder, target) });
  };
  parseXmlPart(bytes, { onOpen }, budget);
  return links;
}

/** A part by its name; some programs write names in another case than their links. */
export function partNamed(parts: Parts, name: string): Uint8Array | undefined {
  const exact = parts.get(name);
  if (exact !== undefined) return exact;
  const key = name.toLowerCase();
  return [...parts].find(([other]) => other.toLowerCase() === key)?.[1];
}

/** `/xl/worksheets/sheet1.xml`, `worksheets/sheet1.xml` and `../xl/worksheets/sheet1.xml` from the folder `xl/`. */
function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
