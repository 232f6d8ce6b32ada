import { compact } from "../language/printed-text.ts";
import type { SourceLine } from "./source-line.ts";

/** A field of the form at the head of a programme's sheet. */
export type HeaderField = "projects" | "name" | "lead" | "amed" | "related" | "budget";

/** A label of the form found in lines: how many lines it takes, and the value that stands beside it. */
export type FoundLabel = { readonly field: HeaderField; readonly lines: number; readonly value: string };

/** Labels as compared: without spaces, in one width. The longer of two that start alike stands first. */
const labels: readonly (readonly [string, HeaderField])[] = [
  ["プロジェクト(PJ)名", "projects"],
  ["統合プロジェクト名", "projects"],
  ["プロジェクト名", "projects"],
  ["研究事業名", "name"],
  ["主管部局・課室名", "lead"],
  ["主管部局・課室", "lead"],
  ["主管部局課室名", "lead"],
  ["AMED担当部・課名", "amed"],
  ["AMED担当部・課", "amed"],
  ["AMED担当課名", "amed"],
  ["省内関係部局・課室名", "related"],
  ["省内関係部局・課室", "related"],
  ["関係部局・課室名", "related"],
  ["当初予算額", "budget"],
  ["予算額", "budget"],
];

/** Few lines start like a label; the others need no closer look. */
const firstLetters = new RegExp(`^[${[...new Set(labels.map(([label]) => label.charAt(0)))].join("")}]`);

/** The label that starts at `lines[at]`, whole or broken over two lines (with its value between the halves or after). */
export function headerLabelAt(lines: readonly SourceLine[], at: number): FoundLabel | undefined {
  const line = lines[at];
  if (line === undefined || !firstLetters.test(line.folded)) return undefined;
  for (const [label, field] of labels) {
    const end = endOfPrefix(line.text, label);
    if (end !== undefined) return { field, lines: 1, value: line.text.slice(end).replace(/^[\s:：]+/, "") };
  }
  return brokenLabelAt(line, lines[at + 1]);
}

/** Where a label at the start of a text ends, spaces and widths aside. */
function endOfPrefix(text: string, label: string): number | undefined {
  let seen = "";
  for (let at = 0; at < text.length; at++) {
    seen += compact(text.charAt(at));
    if (seen === label) return at + 1;
    if (!label.startsWith(seen)) return undefined;
  }
  return undefined;
}

function brokenLabelAt(line: SourceLine, next: SourceLine | undefined): FoundLabel | undefined {
  if (next === undefined) return undefined;
  for (const [label, field] of labels) {
    for (let cut = Math.min(label.length - 1, line.text.length + 4); cut >= 4; cut--) {
      const end = endOfPrefix(line.text, label.slice(0, cut));
      const rest = end === undefined ? undefined : endOfPrefix(next.text, label.slice(cut));
      if (end === undefined || rest === undefined) continue;
      const beside = line.text.slice(end).trim();
      if (beside !== "" && !/^\s/.test(line.text.slice(end))) continue;
      return { field, lines: 2, value: [beside, next.text.slice(rest).trim()].filter((part) => part !== "").join("") };
    }
  }
  return undefined;
}
