import { escapeXml } from "./escape-xml.ts";

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
