import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseDocument } from "../../src/import/parse-document.ts";
import type { ImportedDocument, ImportedProgram } from "../../src/import/read/imported-document.ts";
import type { Project } from "../../src/model/dataset.ts";
import type { Period } from "../../src/model/field-types.ts";
import type { Kpi } from "../../src/model/kpi.ts";
import type { Program, Topic } from "../../src/model/program.ts";

// The dataset was written by hand from the ministry's text. Read by machine, that text must tell the same facts.
const root = resolve(import.meta.dirname, "../..");
const source = resolve(root, "../shared/source/amed-policy-fy2026.txt");
const isThere = existsSync(source);
if (!isThere && process.env["REQUIRE_READERS"] === "1") throw new Error(`${source} is not there`);

const programFiles = readdirSync(resolve(root, "data/programs")).filter((file) => file.endsWith(".yaml"));
const byHand = programFiles.map((file) => parse(readFileSync(resolve(root, "data/programs", file), "utf8")) as Program);

describe.skipIf(!isThere)("the ministry's text (skipped where ../shared/source is not there)", () => {
  let text = "";
  let document: ImportedDocument;
  beforeAll(() => {
    text = readFileSync(source, "utf8");
    document = parseDocument(text, {
      projects: parse(readFileSync(resolve(root, "data/projects.yaml"), "utf8")) as Project[],
    });
  });
  const imported = (program: Program) => document.programs[program.no - 1] as ImportedProgram;

  test("29 programmes for the fiscal year", () => {
    expect([document.programs.length, document.fiscalYear]).toEqual([29, 2026]);
  });

  test("every line is taken by a record or left out for a reason", () => {
    expect(document.lines.filter((line) => "unread" in line && line.unread === "unknown")).toEqual([]);
    expect(document.lines.map(({ line }) => line)).toEqual(text.split("\n").map((_, at) => at + 1));
  });

  describe.each(byHand.map((program) => [program.id, program] as const))("%s", (_, program) => {
    test("form, budgets, place", () => {
      expect(formFacts(imported(program))).toEqual(formFacts(program));
    });

    test("topics with section, label, title and period", () => {
      expect(topicFacts(imported(program), program)).toEqual(topicFacts(program));
    });

    test("KPIs with a target", () => {
      expect(targetFacts(imported(program).kpis)).toEqual(targetFacts(program.kpis));
    });

    test("KPIs to be observed", () => {
      expect(observedFacts(imported(program).kpis)).toEqual(observedFacts(program.kpis));
    });

    test("topics and figures stand in the same lines", () => {
      const apart = placesApart(imported(program), program);
      expect(apart).toEqual([]);
    });

    test("strategies with date and body", () => {
      expect(strategyFacts(imported(program))).toEqual(strategyFacts(program));
    });
  });
});

type Either = Program | ImportedProgram;

/** Spaces and widths aside. */
const plain = (text = "") => text.normalize("NFKC").replace(/\s+/g, "");
const plainPeriod = (period: Period | undefined) =>
  period === undefined ? "" : `${period.from ?? ""}..${period.to ?? ""} ${plain(period.text)}`;

function formFacts(program: Either) {
  return {
    no: program.no,
    name: plain(program.name),
    formerName: plain(program.formerName),
    aliases: (program.aliases ?? []).map(plain).toSorted(),
    projects: program.projects,
    printedProjects: program.printedProjects.map(plain),
    lead: plain(program.offices.lead),
    amed: program.offices.amed.map(plain),
    related: program.offices.related.map(plain),
    initial: program.budget.initial,
    from: program.source.from,
  };
}

/**
 * Topics under one label, titles one after the other: by hand, titles that share one description were joined.
 * What is compared is their text without quotation marks and dates inside, and every period.
 */
function topicFacts(program: Either, hand?: Program) {
  return (["results", "continuing", "new"] as const).flatMap((section) =>
    sameLabel(program[section]).map((topics) => ({
      section,
      label: plain(topics[0]?.label),
      titles: topics.map(({ title }) => bareTitle(title)).join(""),
      periods: [...new Set(periodsOf(topics, hand?.[section]))],
      projects: topics[0]?.projects ?? [],
      group: plain(topics[0]?.group),
      from: topics[0]?.source.from,
    })),
  );
}

/** A period that was taken by hand from the description of a topic must stand there to the letter. */
function periodsOf(topics: readonly Topic[], byHand: readonly Topic[] = []): string[] {
  const printed = topics.flatMap(({ period }) => (period === undefined ? [] : [plainPeriod(period)]));
  const told = byHand.find(({ source }) => source.from === topics[0]?.source.from)?.period;
  const isTold = told?.text !== undefined && plain(topics[0]?.summary).includes(plain(told.text));
  return printed.length === 0 && isTold ? [plainPeriod(told)] : printed;
}

function sameLabel(topics: readonly Topic[]): Topic[][] {
  const groups = new Map<number, Topic[]>();
  for (const topic of topics) groups.set(topic.source.from, [...(groups.get(topic.source.from) ?? []), topic]);
  return [...groups.values()];
}

const bareTitle = (title: string) =>
  plain(title)
    .replace(/\((?:令和|平成)[^()]*\)(?=[、」]|$)/g, "")
    .replace(/[「」、]/g, "");

const targetFacts = (kpis: readonly Kpi[]) =>
  kpis
    .filter(({ target }) => target !== undefined)
    .map((kpi) => ({
      stage: kpi.stage,
      indicator: plain(kpi.indicator),
      text: plain(kpi.text),
      target: { ...kpi.target, unit: plain(kpi.target?.unit) },
      period: plainPeriod(kpi.period),
      project: kpi.project ?? "",
      group: plain(kpi.group),
    }));

const observedFacts = (kpis: readonly Kpi[]) =>
  kpis
    .filter(({ kind }) => kind === "monitoring")
    .map((kpi) => ({
      stage: kpi.stage,
      indicator: plain(kpi.indicator),
      period: plainPeriod(kpi.period),
      project: kpi.project ?? "",
      group: plain(kpi.group),
    }));

function placesApart(one: Either, other: Either): string[] {
  const places = (program: Either) => [
    ...program.kpis.filter(({ target }) => target !== undefined).map((kpi) => ({ what: kpi.indicator, ...kpi.source })),
    ...[...program.results, ...program.continuing, ...program.new].map((topic) => ({
      what: topic.title,
      ...topic.source,
    })),
  ];
  const others = places(other);
  return places(one)
    .filter(({ from, to }) => !others.some((place) => place.from <= to && from <= place.to))
    .map(({ what, from, to }) => `${what} ${from}-${to}`);
}

/** By hand there is one record per quoted passage; how passages were cut is judgement, titles and dates are facts. */
function strategyFacts(program: Either) {
  return [
    ...new Set(
      program.strategies.map(({ title, date, decidedBy }) => [plain(title), date ?? "", plain(decidedBy)].join(" | ")),
    ),
  ];
}
