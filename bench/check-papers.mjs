import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";

/** Throw unless `folder` holds a .docx for each view that prints every text of it. */
export function checkPapers(name, folder, views) {
  // A whole build makes papers of meetings too.
  const files = readdirSync(folder, { recursive: true }).filter(
    (file) => file.endsWith(".docx") && !file.startsWith("packets"),
  );
  if (files.length !== views.length) throw new Error(`${name} wrote ${files.length} papers of ${views.length}`);
  for (const view of views) {
    const file = files.find((path) => path.split(/[/\\]/).at(-1).startsWith(view.no));
    if (file === undefined) throw new Error(`${name} wrote no paper for ${view.no} ${view.name}`);
    checkPaper(`${name}, ${file}`, printedIn(join(folder, file)), view);
  }
}

function checkPaper(where, printed, view) {
  const missing = textsIn(view).filter((text) => !printed.includes(squeezed(text)));
  if (missing.length > 0) throw new Error(`${where} lacks ${missing.length} texts, the first: ${missing[0]}`);
  const tag = /\{[#/]?[a-z]+\}|\{d\.|\+\+\+/i.exec(printed);
  if (tag !== null) throw new Error(`${where} still holds a tag: ${tag[0]}`);
}

/** What a paper must print: every text and figure of the view, but not captions, which templates word themselves. */
function textsIn(view) {
  const topics = [...view.resultsGroups, ...view.continuingGroups, ...view.freshGroups].flatMap(
    (group) => group.topics,
  );
  const stages = [...view.outputs, ...view.outcomes];
  const indicators = stages.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  return [
    view.name,
    view.background,
    view.goal,
    view.lead,
    ...(view.years.some(({ text }) => text !== "－") ? view.years : []).flatMap(Object.values),
    ...view.splits.flatMap(({ rows, total }) => [...rows.map(({ text }) => text), total]),
    ...view.points.flatMap(({ mark, kind, text }) => [mark, kind, text]),
    ...view.scope.flatMap(({ summaries }) => summaries.map(({ text }) => text)),
    ...indicators.flatMap(({ indicator, target, unit, period }) => [indicator, target, unit, period]),
    ...stages.flatMap(({ statements }) => statements.flatMap(({ indicator, text }) => [indicator, text])),
    ...topics.flatMap(({ title, details }) => [title, ...details.map(({ text }) => text)]),
    ...view.strategies.flatMap(({ title, sections }) => [title, ...sections.map(({ text }) => text)]),
    ...view.related.flatMap(({ name, ministry, relation }) => [name, ministry, relation]),
    ...view.sources.flatMap(({ title, body, date, covers }) => [title, body, date, covers]),
  ];
}

/** The text of a paper's body without any white space. */
function printedIn(path) {
  const xml = new PizZip(readFileSync(path)).file("word/document.xml").asText();
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return squeezed(texts.join(""));
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };

const squeezed = (text) => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]).replace(/\s+/g, "");
