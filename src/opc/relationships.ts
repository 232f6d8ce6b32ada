import { escapeXml } from "./escape-xml.ts";
import type { OpenPackage } from "./open-package.ts";
import { type ElementBudget, readXml } from "./read-xml.ts";

/** A link from one part of a package to another part, or to an address outside. */
export type Relationship = {
  readonly id: string;
  /** Last step of the type's address, such as image or footer */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Types that do not live under the common address. */
const otherTypes: Readonly<Record<string, string>> = {
  "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
};

/** A .rels part. */
export function renderRelationships(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${otherTypes[type] ?? `${office}/${type}`}" Target="${escapeXml(target)}"` +
      `${external === true ? ' TargetMode="External"' : ""}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** The parts of a package that has been opened. */
export type PackageParts = Pick<OpenPackage, "names" | "part">;

/** A link of a part to another part of its package. */
export type PartLink = {
  readonly id: string;
  /** Last step of the type's address, such as worksheet */
  readonly type: string;
  /** Name of the part that it leads to */
  readonly part: string;
};

/**
 * The links of a part to other parts. Links out of the file are left out: nothing outside is ever opened.
 *
 * @param part name of the part, "" for the package itself
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function partLinks(parts: PackageParts, part: string, budget?: ElementBudget): PartLink[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = partNamed(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const links: PartLink[] = [];
  if (bytes === undefined) return links;
  const open = (name: string, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }: Link) => {
    if (name !== "Relationship" || mode === "External") return;
    links.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: resolveTarget(folder, target) });
  };
  readXml(bytes, { open }, budget);
  return links;
}

/** A part by its name; some programs write names in another case than their links. */
export function partNamed(parts: PackageParts, name: string): Uint8Array | undefined {
  const exact = parts.part(name);
  if (exact !== undefined) return exact;
  const key = name.toLowerCase();
  const other = parts.names.find((one) => one.toLowerCase() === key);
  return other === undefined ? undefined : parts.part(other);
}

type Link = Readonly<Record<string, string>>;

/** `/xl/worksheets/sheet1.xml`, `worksheets/sheet1.xml` and `../xl/worksheets/sheet1.xml` from the folder `xl/`. */
function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
