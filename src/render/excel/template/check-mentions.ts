import type { Place } from "../../../base/place.ts";
import type { Problem } from "../../../base/problem.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";
import { type Mention, walkTemplate } from "./walk-template.ts";

/** Holds every field that a text with {{expressions}} names against the view's schema. Given from outside. */
export type CheckExpression = (source: { readonly file: string; readonly text: string }) => readonly Problem[];

/** Every field that a template names and the view does not have. */
export function checkMentions(template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  return walkTemplate(template.content)
    .flatMap(probesOf)
    .flatMap((probe) => faultsOf(probe, template, check));
}

/** A text in the language of {{expressions}} that is right exactly when a mention is; `offset` of the mention's own text in it. */
type Probe = { readonly mention: Mention; readonly text: string; readonly offset: number };

function probesOf(mention: Mention): Probe[] {
  const { text, kind, of, each } = mention;
  if (kind === "list") {
    const list = inside(of, `{{#each ${text}}}{{/each}}`, mention);
    return [{ ...list, offset: list.offset + "{{#each ".length }];
  }
  if (kind === "text") return text.includes("{{") ? [inside(of, text, mention)] : [];
  const field = inside(of, `{{${text.replace(/\{\{.*?\}\}/gu, "KEY")}}}`, mention);
  const path = { ...field, offset: field.offset + "{{".length };
  return text.includes("{{") ? [inside(each, text, mention), path] : [path];
}

function inside(list: string | undefined, text: string, mention: Mention): Probe {
  const open = list === undefined ? "" : `{{#each ${list}}}`;
  return { mention, text: `${open}${text}${list === undefined ? "" : "{{/each}}"}`, offset: open.length };
}

function faultsOf(probe: Probe, template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  const { mention, text, offset } = probe;
  return check({ file: template.source.file, text }).flatMap((problem) => {
    const at = problem.place?.line === 1 ? (problem.place.col ?? 1) - 1 - offset : 0;
    // A fault before the text is one of the list around it, which is probed by itself.
    return at < 0 && mention.kind !== "list"
      ? []
      : [{ ...problem, place: placeIn(template, mention, Math.max(at, 0)) }];
  });
}

function placeIn({ source, places }: ParsedWorkbookTemplate, { path }: Mention, at: number): Place {
  const place = places()(path);
  const line = source.text.split("\n")[(place.line ?? 1) - 1] ?? "";
  const quote = /["']/.test(line[(place.col ?? 1) - 1] ?? "") ? 1 : 0;
  return { ...place, col: (place.col ?? 1) + quote + at };
}
