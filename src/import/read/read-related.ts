import type { RelatedProgram } from "../../model/program.ts";
import { tidyText } from "../language/printed-text.ts";
import { fullText, type Paragraph, paragraphs } from "../structure/paragraphs.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type ReadContext, rangeOf, take } from "./read-context.ts";

const quoted = /[「『｢]([^「」『』｢｣]{4,80}?(?:事業|プログラム|研究|計画)(?:[（(][^（）()]*[）)])?)[」』｣]/g;
const ministries =
  /(文部科学省|厚生労働省|経済産業省|農林水産省|総務省|環境省|内閣府|内閣官房|国土交通省|文科省|経産省|厚労省|農水省)/g;

/**
 * Other programmes with which the work is divided: every one named in quotation marks, else every ministry named.
 * `relation` is the full text of the paragraph that names it.
 */
export function readRelated(lines: readonly SourceLine[], context: ReadContext): RelatedProgram[] {
  const related: RelatedProgram[] = [];
  const groups = withLeads(paragraphs(lines, context.wrap));
  for (const group of groups) {
    const own = group.flatMap((paragraph) => paragraph.lines);
    const text = fullText(own, context.wrap) ?? "";
    const names = namesIn(text);
    take(context, own, names.length === 0 ? "related" : `related/${related.length}`);
    related.push(
      ...names
        .filter((name) => !related.some((one) => one.name === name))
        .map((name) => ({ name, relation: text, source: rangeOf(own) })),
    );
  }
  return related;
}

/** A short first line (文部科学省、経済産業省) leads the paragraph after it. */
function withLeads(all: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let leading = false;
  for (const paragraph of all) {
    if (leading) groups.at(-1)?.push(paragraph);
    else groups.push([paragraph]);
    leading = !paragraph.folded.endsWith("。") && paragraph.lines.length === 1;
  }
  return groups;
}

function namesIn(text: string): string[] {
  const programs = [...text.matchAll(quoted)].map((found) => tidyText(found[1] ?? ""));
  const names = programs.length > 0 ? programs : [...text.matchAll(ministries)].map((found) => found[0]);
  return [...new Set(names)];
}
