import { escapeXml } from "./escape-xml.ts";

/** A part and what it holds. */
export type TypedPart = { readonly name: string; readonly type: string };

/** Types told by the end of the name; all other parts are listed one by one. */
const defaults: Readonly<Record<string, string>> = {
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
};

/**
 * The part `[Content_Types].xml`.
 *
 * @param parts those whose type their name's end does not tell
 */
export function renderContentTypes(parts: readonly TypedPart[]): string {
  const byEnd = Object.entries(defaults).map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`);
  const byName = parts
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, type }) => `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${byEnd.join("")}${byName.join("")}</Types>`;
}
