import { escapeXml } from "../../../opc/escape-xml.ts";
import type { WordProperties } from "../word-paper.ts";

/** Put a paper's own texts into its header or footer: {{header}}, {{title}}, {{subject}}, {{creator}}. */
export function fillPlaceholders(xml: string, properties: WordProperties): string {
  const texts: Readonly<Record<string, string>> = {
    header: properties.header,
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
  };
  return xml.replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    texts[name] === undefined ? all : escapeXml(texts[name]),
  );
}
