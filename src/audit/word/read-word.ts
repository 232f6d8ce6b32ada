import { ProblemError, problemOf } from "../../base/problem.ts";
import { readPackage } from "../../opc/read-package.ts";
import { auditLimits } from "../read/audit-limits.ts";
import { readChart } from "../read/read-chart.ts";
import { readStory } from "./read-story.ts";
import type { WordContent } from "./word-content.ts";

/**
 * Read a finished Word paper from its bytes.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readWord(bytes: Uint8Array): WordContent {
  const parts = readPackage(bytes, limits);
  const body = parts.get("word/document.xml");
  if (body === undefined) throw noWord();
  const story = readStory(body);
  const around = partsLike(parts, /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/).flatMap(([name, part]) => {
    const place = /^word\/([a-z]+)/.exec(name)?.[1] ?? "";
    return readStory(part).paragraphs.map((paragraph) => ({ ...paragraph, place }));
  });
  return {
    paragraphs: [...story.paragraphs, ...around].map((paragraph, index) => ({ ...paragraph, no: index + 1 })),
    tables: story.tables,
    charts: partsLike(parts, /^word\/charts\/chart[^/]*\.xml$/).map(([, part]) => readChart(part)),
    embedded: partsLike(parts, /^word\/embeddings\/[^/]*\.xlsx$/).map(([, part]) => part),
  };
}

const limits = auditLimits((name) =>
  /^word\/(?:document|(?:header|footer|footnotes|endnotes)\d*|charts\/chart[^/]*)\.xml$|^word\/embeddings\//.test(name),
);

type Parts = ReadonlyMap<string, Uint8Array>;

function partsLike(parts: Parts, pattern: RegExp): [string, Uint8Array][] {
  // chart2 before chart10
  const isBefore = (a: string, b: string) => (a.length === b.length ? a < b : a.length < b.length);
  return [...parts].filter(([name]) => pattern.test(name)).toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1));
}

function noWord(): ProblemError {
  return new ProblemError([
    problemOf("package-damaged", { message: "the file is damaged: it holds no Word document" }),
  ]);
}
