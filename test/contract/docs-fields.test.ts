import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { z } from "zod";
import { type ViewSchema, viewSchema } from "../../src/render/template/view-schema.ts";
import { BriefingView } from "../../src/view/briefing/briefing-view.ts";
import { ComparisonView } from "../../src/view/comparison/comparison-view.ts";
import { BudgetTotals, rowFigures } from "../../src/view/measure/figure-schema.ts";
import { AgendaView } from "../../src/view/packet/agenda-view.ts";
import { BudgetListView } from "../../src/view/packet/budget-list-view.ts";
import { CollectionView, DocumentView } from "../../src/view/packet/collection-view.ts";
import { DistributionView } from "../../src/view/packet/distribution-view.ts";
import { KpiListView } from "../../src/view/packet/kpi-list-view.ts";
import { PaperHead } from "../../src/view/packet/meeting-view.ts";
import { ReplacementView } from "../../src/view/packet/replacement-view.ts";
import { VolumeView } from "../../src/view/packet/volume-view.ts";
import { ReviewReportView } from "../../src/view/review/review-report-view.ts";
import { WorkbookView } from "../../src/view/workbook/workbook-view.ts";

const docs = join(import.meta.dirname, "../../docs");

type Listing = {
  readonly page: string;
  /** The line of the heading over the table */
  readonly heading: string;
  readonly view: z.ZodType;
  /** Where the page lists a field that has the same fields as another; null for one that it lists elsewhere */
  readonly listedAs?: (field: string) => string | null;
};

// outcomes has the fields of outputs, continuing and new have those of results: the page lists them once.
const inBriefing = (field: string) =>
  field.replace(/^outcomes\./, "outputs.").replace(/^(continuing|new)\./, "results.");

const inHead = new Set(fieldsOf(PaperHead));
const inPacket = (field: string) =>
  inHead.has(field) ? null : field.replace(/^(parts\[\]\.summaries\[\]\.briefing)\..*/, "$1");

// A measure that somebody adds to the table has its fields without a row on the page.
const measures = new Set([
  ...Object.keys(rowFigures).map((field) => `programs[].${field}`),
  ...Object.keys(BudgetTotals.shape).map((field) => `totals.${field}`),
]);
const groupOf = (field: string) => field.split(".").slice(0, 2).join(".");
const inWorkbook = (field: string) => {
  const plain = field.replace(/^(projects\[\]\.totals)\..*/, "$1");
  return measures.has(groupOf(plain)) ? null : plain;
};

const packet = (heading: string, view: z.ZodType): Listing => ({
  page: "packets.md",
  heading,
  view,
  listedAs: inPacket,
});

const listings: readonly Listing[] = [
  { page: "templates.md", heading: "## The fields of a briefing", view: BriefingView, listedAs: inBriefing },
  { page: "workbook-templates.md", heading: "## The fields of a workbook", view: WorkbookView, listedAs: inWorkbook },
  { page: "packets.md", heading: "## The fields of a packet's papers", view: PaperHead },
  packet("### agenda", AgendaView),
  packet("### volume", VolumeView),
  packet("### collection", CollectionView),
  packet("### budget-list", BudgetListView),
  packet("### kpi-list", KpiListView),
  packet("### document", DocumentView),
  packet("### distribution", DistributionView),
  packet("### replacement", ReplacementView),
  { page: "diff.md", heading: "## The fields of a comparison", view: ComparisonView },
  { page: "review.md", heading: "## The fields of a review report", view: ReviewReportView },
];

test.each(listings)("docs/$page lists every field under $heading, and none that does not exist", (listing) => {
  const { page, heading, view, listedAs = (field) => field } = listing;
  const listed = fieldsListed(page, heading);
  const existing = fieldsOf(view);
  const wanted = [...new Set(existing.flatMap((field) => listedAs(field) ?? []))];
  expect(wanted.filter((field) => !listed.includes(field))).toEqual([]);
  const isThere = (field: string) =>
    existing.some((one) => one === field || one.startsWith(`${field}.`) || one.startsWith(`${field}[]`));
  expect(listed.filter((field) => !isThere(field) && !isChart(field))).toEqual([]);
});

const isChart = (field: string) => /^charts\.(\*|budget)$/.test(field);

/** What the first cells of the tables between a heading and the next one hold in backticks. */
function fieldsListed(page: string, heading: string): string[] {
  const [, after = ""] = readFileSync(join(docs, page), "utf8").split(`\n${heading}\n`);
  const [section = ""] = after.split(/^##/m);
  const firstCells = [...section.matchAll(/^\| (`.+?) \|/gm)].map((row) => row[1] ?? "");
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? ""));
}

function fieldsOf(view: z.ZodType): string[] {
  const walk = (schema: ViewSchema, path: string): string[] => {
    if (schema.anyOf !== undefined)
      return schema.anyOf.filter((form) => form.type !== "null").flatMap((form) => walk(form, path));
    if (schema.items !== undefined) return walk(schema.items, `${path}[]`);
    if (schema.additionalProperties) return walk(schema.additionalProperties, `${path}.*`);
    const properties = Object.entries(schema.properties ?? {});
    if (properties.length === 0) return [path];
    return properties.flatMap(([name, field]) => walk(field, path === "" ? name : `${path}.${name}`));
  };
  return [...new Set(walk(viewSchema(view), ""))];
}
