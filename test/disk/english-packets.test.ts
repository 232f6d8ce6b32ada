import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWord } from "../../src/audit/read/read-word.ts";
import { bytesInMemory } from "../../src/base/byte-source.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { loadTemplates } from "../../src/load/load-templates.ts";
import { briefings } from "../../src/papers/briefing/briefings.ts";
import { packetPapers } from "../../src/papers/packet/packet-papers.ts";
import { newestSourceDate, plainMaterials } from "../../src/papers/paper/kind.ts";
import type { Paper } from "../../src/papers/paper/paper.ts";
import { rebuildPacket } from "../../src/tasks/packet/rebuild-packet.ts";
import { replacePapers } from "../../src/tasks/packet/replace-papers.ts";

// An English dataset is handed out, made again and replaced as a Japanese one is, and no Japanese is in its papers.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-english-"));
const [data, out, sent] = [join(folder, "data"), join(folder, "out"), join(folder, "sent.zip")];
const folders = { templates: join(root, "templates"), builtInTemplates: join(root, "templates") };
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u25b2\u2460-\u24ff]/u;

beforeAll(() => {
  cpSync(join(root, "test/fixtures/english"), data, { recursive: true });
  edit("meetings/summer-council.yaml", (text) =>
    text
      .replace("briefings: all", "briefings: all\n        labels: [draft, members only]")
      .replace("agenda:\n  - title", "agenda:\n  - class: for decision\n    title"),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(data, file), "utf8");
  expect(change(before)).not.toBe(before);
  writeFileSync(join(data, file), change(before));
}

async function papersMade(): Promise<Paper[]> {
  const { dataset, problems } = await loadDataset(data);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  const { templates } = loadTemplates(folders.templates, folders.builtInTemplates);
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset) });
  return [...briefings.papersOf(materials), ...packetPapers(materials)];
}

const textsOf = (bytes: Uint8Array) => readWord(bytes).paragraphs.map(({ text }) => text);

test("every Word paper is English, by name and by text, and its audit finds every figure", async () => {
  const papers = await papersMade();
  const held = new Map<string, number>();
  for (const { path, title, render, audit } of papers.filter((paper) => paper.path.endsWith(".docx"))) {
    const bytes = await render();
    expect([path, title, ...textsOf(bytes)].filter((text) => japanese.test(text))).toEqual([]);
    const audited = await audit?.(bytesInMemory(bytes), () => {});
    expect(audited?.findings).toEqual([]);
    held.set(path, audited?.held ?? 0);
  }
  expect(held.get("packets/summer-council/Reference 1_Budgets by programme.docx")).toBeGreaterThan(60);
  expect(held.get("briefings/02_Healthy Ageing and Independent Living.docx")).toBeGreaterThan(10);
  const agenda = papers.find(({ path }) => path === "packets/summer-council/Agenda.docx");
  expect(textsOf((await agenda?.render()) ?? new Uint8Array())).toEqual(
    expect.arrayContaining([
      "Example Research Council, meeting 12\nAgenda",
      "Wednesday 16 July 2025, 10:00–12:30",
      "For decision",
      "Paper 1-1",
      "Draft research programme plan FY2026 [Draft, Members only]",
    ]),
  );
});

test("a packet is made again from its zip, to the byte", async () => {
  const zip = (await papersMade()).find(({ path }) => path === "packets/summer-council.zip");
  writeFileSync(sent, (await zip?.render()) ?? new Uint8Array());
  const request = { ...folders, zip: sent, into: join(folder, "again"), now: new Date() };
  const { papers, problems } = await rebuildPacket(request);
  expect([problems, papers.filter(({ isSame }) => !isSame)]).toEqual([[], []]);
});

test("what changed after it was handed out is told in English, and new papers take English numbers", async () => {
  edit("programs/quantum-sensing.yaml", (text) => text.replace('"2025": null', '"2025": 999000'));
  edit("meetings/summer-council.yaml", (text) =>
    text.replace("references:\n", "references:\n  - title: Indicators again\n    table: kpi\n"),
  );
  const settings = { looks: false, pdf: false, soffice: null, documentDate: null, now: new Date() };
  const { found, written } = await replacePapers({
    ...folders,
    ...settings,
    data,
    out,
    asked: "meeting 12",
    since: sent,
  });
  const told = found?.papers.map(({ kind, number, pages, changes }) => ({ kind, number, pages, changes }));
  expect(told?.find(({ number }) => number === "Reference 3")).toMatchObject({ kind: "added", changes: ["added"] });
  expect(JSON.stringify(told)).toContain("Quantum Sensing for Underground Infrastructure: FY2025 initial budget: ");
  expect(JSON.stringify(told)).not.toMatch(japanese);
  expect(written?.zip).toBe("packets/summer-council-replacements.zip");
  const [list = ""] = written?.files ?? [];
  expect(list).toBe("List of replacements.docx");
  const texts = textsOf(readFileSync(join(out, written?.folder ?? "", list)));
  expect(texts.filter((text) => japanese.test(text))).toEqual([]);
  expect(texts).toContain("Reference 3");
});
