import type { SourceLine } from "./source-line.ts";
import { compact } from "../text/compact.ts";

/** The numbered parts of a sheet. `frame` headings hold no text of their own. */
export type SectionKey =
  | "frame"
  | "purpose"
  | "results"
  | "resultsUse"
  | "continuing"
  | "new"
  | "strategies"
  | "related";

type HeadingRule = { readonly key: SectionKey; readonly start: RegExp; readonly end?: RegExp };

/** Compared without spaces and in one width, so that （２）, (2) and ２ read alike; editions word them differently. */
const rules: readonly HeadingRule[] = [
  { key: "frame", start: /^(I|1)?[.．、]?実施方針の骨子$/ },
  { key: "frame", start: /^(1|I)?[.．、]?研究事業の概要$/ },
  { key: "purpose", start: /^\(?1?\)?[.．、]?研究事業の目的・?目標$/ },
  { key: "results", start: /^\(2\).{0,12}成果の概要/, end: /(取組|概要|状況)$/ },
  { key: "resultsUse", start: /^\(3\).{0,16}(成果の.{0,8})?活用/, end: /(取組|活用|状況|方法)$/ },
  { key: "frame", start: /^2[.．、]?(令和|平成)?[元\d]{1,4}年度に(優先的に)?推進する(べき)?研究(課題)?$/ },
  { key: "continuing", start: /^\(?[1-4]\)?継続(研究)?課題/, end: /(取組|課題|概要|内容)$/ },
  { key: "new", start: /^\(?[1-4]\)?新規(研究)?課題/, end: /(取組|課題|概要|内容)$/ },
  { key: "frame", start: /^(II|2)[.．、]?参考$/ },
  { key: "strategies", start: /^\(?1\)?[.．、]?研究事業と各戦略/, end: /関係$/ },
  { key: "related", start: /^\(?2\)?[.．、]?他の研究事業/, end: /関係(性)?$/ },
];

/** A heading found at a line, and how many lines it takes. */
export type FoundHeading = { readonly key: SectionKey; readonly lines: number };

/** The heading that starts at `lines[at]`; one that is wrapped goes on until its last word. */
export function headingAt(lines: readonly SourceLine[], at: number): FoundHeading | undefined {
  if (!/^[(\d①ⅠⅡI実研継新他]/.test(lines[at]?.folded ?? "")) return undefined;
  const first = compact(lines[at]?.text ?? "");
  if (!/^[(\dI実研継新他]/.test(first)) return undefined;
  const rule = rules.find(({ start }) => start.test(first));
  if (rule === undefined) return undefined;
  if (rule.end === undefined || rule.end.test(first)) return { key: rule.key, lines: 1 };
  let text = first;
  for (let more = 1; more <= 3; more++) {
    text += compact(lines[at + more]?.text ?? "");
    if (text.length > 140) break;
    if (rule.end.test(text)) return { key: rule.key, lines: more + 1 };
  }
  return first.length < 40 ? { key: rule.key, lines: 1 } : undefined;
}
