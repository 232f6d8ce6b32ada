import { parseXml } from "../../../opc/parse-xml.ts";

/**
 * settings.xml without what reaches outside the file or binds a paper: attached templates, mail merge sources,
 * protection, the marks of the user's own editing.
 */
export function cleanSettings(xml: string): string {
  const root = parseXml(xml);
  const bad = root.children.filter(({ name, attributes }) => dropped.has(name) || "r:id" in attributes);
  return bad.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

const dropped = new Set([
  "w:attachedTemplate",
  "w:mailMerge",
  "w:documentProtection",
  "w:writeProtection",
  "w:saveThroughXslt",
  "w:attachedSchema",
  "w:trackRevisions",
  "w:rsids",
  "w:docVars",
  "w:endnotePr",
  "w:removePersonalInformation",
]);
