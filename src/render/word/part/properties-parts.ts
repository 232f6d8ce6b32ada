import { escapeXml } from "../../../opc/escape-xml.ts";
import type { WordProperties } from "../word-paper.ts";

/** docProps/core.xml: title, subject, creator, keywords, language and dates. */
export function corePart(properties: WordProperties): string {
  const created = `${properties.created.toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>` +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(properties.creator)}</dc:creator><cp:keywords>${escapeXml(properties.keywords)}</cp:keywords>` +
    `<cp:lastModifiedBy>${escapeXml(properties.creator)}</cp:lastModifiedBy>${date("created")}${date("modified")}` +
    `<dc:language>${escapeXml(properties.language)}</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml. */
export function appPart(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Shiryo</Application></Properties>`;
}

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
