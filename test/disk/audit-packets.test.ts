import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PaperAudit, PrintedFigure } from "../../src/audit/finding/paper-audit.ts";
import { packets } from "../../src/papers/packet/packets.ts";
import { newestSourceDate, plainMaterials } from "../../src/papers/paper/kind.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { loadTemplates } from "../../src/load/load-templates.ts";
import { Meeting } from "../../src/model/meeting.ts";
import { packPart } from "../../src/opc/pack-part.ts";
import { bytesInMemory } from "../../src/base/byte-source.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { writePackage } from "../../src/opc/write-package.ts";
import { partText } from "../fixtures/word-parts.ts";

type Audited = PaperAudit & { readonly figures: readonly PrintedFigure[] };
type Finished = { readonly bytes: Uint8Array; readonly audit: (bytes: Uint8Array) => Promise<Audited> };
const finished = new Map<string, Finished>();
const data = mkdtempSync(join(tmpdir(), "shiryo-audit-"));
afterAll(() => rmSync(data, { recursive: true }));

const meeting = Meeting.parse({
  id: "full",
  body: "標本部会",
  no: 4,
  date: "2025-07-16",
  agenda: [
    {
      title: "方針について",
      papers: [
        { title: "事業概要", briefings: "all" },
        { title: "概要", summaries: "all" },
      ],
    },
    {
      title: "集計について",
      papers: [
        { title: "集計", workbooks: "all" },
        { title: "覚書", document: "memo.md" },
      ],
    },
  ],
  references: [
    { title: "予算一覧", table: "budget", labels: ["案"] },
    { title: "KPI一覧", table: "kpi" },
    { title: "添付", attachment: "figures.docx" },
  ],
});

beforeAll(async () => {
  mkdirSync(join(data, "meetings", "full"), { recursive: true });
  writeFileSync(join(data, "meetings", "full", "memo.md"), "## 1 経緯\n\n1. 第1回[^a]\n2. 5件\n\n[^a]: 注1\n");
  writeFileSync(join(data, "meetings", "full", "figures.docx"), "taken as it is");
  const root = resolve(import.meta.dirname, "../..");
  const { dataset: loaded } = await loadDataset(`${root}/test/datasets/small`);
  const { templates } = loadTemplates(`${root}/templates`, `${root}/templates`);
  if (loaded === null) throw new Error("the small dataset has errors");
  const dataset = { ...loaded, meetings: [meeting] };
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset) });
  for (const paper of packets.papersOf(materials)) {
    const { audit } = paper;
    if (audit === undefined) continue;
    const withFigures = async (bytes: Uint8Array) => {
      const figures: PrintedFigure[] = [];
      return { ...(await audit(bytesInMemory(bytes), (figure) => figures.push(figure))), figures };
    };
    finished.set(paper.path, { bytes: await paper.render(), audit: withFigures });
  }
});

test("papers of packets as they are written have no findings, and their figures are held by row and column", async () => {
  for (const [path, { bytes, audit }] of finished) expect([path, (await audit(bytes)).findings]).toEqual([path, []]);
  const figures = async (name: string) => (await paperCalled(name).audit(paperCalled(name).bytes)).figures;
  expect(await figures("予算一覧")).toContainEqual(
    expect.objectContaining({ measure: "totals/overview/alone/2025", place: expect.stringMatching(/^table 2 row/) }),
  );
  expect(await figures("資料1-2")).toContainEqual(
    expect.objectContaining({ measure: "programs/sample-cross/initial/2025", found: "700,000" }),
  );
  expect(await figures("KPI一覧")).toContainEqual(
    expect.objectContaining({ measure: expect.stringMatching(/^kpis\/.*\/target$/) }),
  );
});

test("a wrong digit anywhere in a Word paper of a packet is found", async () => {
  for (const [path, { bytes, audit }] of finished) {
    if (!path.endsWith(".docx") || path.includes("添付")) continue;
    for (let seed = 0; seed < 25; seed += 1) {
      const seeded = withWrongDigit(bytes, seed / 25);
      if (!isDigest(seeded.text))
        expect((await audit(seeded.bytes)).findings, `${path}: ${seeded.text}`).not.toEqual([]);
    }
  }
});

test("a changed amount of a list is told with its cell, and what no longer follows from it", async () => {
  const { bytes, audit } = paperCalled("予算一覧");
  const { findings } = await audit(withBody(bytes, (body) => body.replace(">700,000<", ">700,100<")));
  expect(findings).toContainEqual({
    kind: "audit-figure",
    place: expect.stringMatching(/^table 2 row \d+ cell \d+$/),
    figure: "標本横断研究事業 令和7年度",
    expected: "700,000",
    found: "700,100",
  });
  expect(findings).toContainEqual(expect.objectContaining({ kind: "audit-sum", found: "700,000" }));
});

test("a zip that holds another paper than its manifest says, or none, is told with the paper's name", async () => {
  const { bytes, audit } = paperCalled("full.zip");
  const name = "参考資料1_予算一覧.docx";
  const parts = readPackage(bytes);
  const wrong = withBody(parts.get(name) ?? new Uint8Array(), (body) => body.replace(">700,000<", ">700,100<"));
  const changed = await audit(packed(new Map([...parts, [name, wrong]])));
  expect(changed.findings).toContainEqual(expect.objectContaining({ place: name, about: "digest" }));
  expect(changed.findings.some(({ place, found }) => place.startsWith(`${name} table 2`) && found === "700,100")).toBe(
    true,
  );
  const without = await audit(packed(new Map([...parts].filter(([part]) => part !== name))));
  expect(without.findings).toContainEqual(expect.objectContaining({ kind: "audit-missing", place: name }));
});

test("an attached file that is not the one in the meeting's folder is told", async () => {
  const { findings } = await paperCalled("添付").audit(Buffer.from("another"));
  expect(findings).toMatchObject([{ kind: "audit-figure", about: "attachment" }]);
});

function paperCalled(name: string): Finished {
  const [, paper] = [...finished].find(([path]) => path.includes(name)) ?? [];
  if (paper === undefined) throw new Error(`there is no paper ${name}`);
  return paper;
}

/** Digests of other files are held against these in the zip. */
const isDigest = (text: string) => /^[0-9a-f]{16}$/.test(text);

/** A Word file with one digit of its text changed; `at` tells which, from 0 to 1. */
function withWrongDigit(bytes: Uint8Array, at: number): { readonly bytes: Uint8Array; readonly text: string } {
  const texts = [...partText(bytes, "word/document.xml").matchAll(/<w:t xml:space="preserve">([^<]*\d[^<]*)<\/w:t>/g)];
  const chosen = texts[Math.floor(at * texts.length)];
  const [found = "", text = ""] = chosen ?? [];
  const digit = text.replace(/\d/, (one) => String((Number(one) + 1) % 10));
  const start = chosen?.index ?? 0;
  const changed = (body: string) =>
    body.slice(0, start) + found.replace(text, () => digit) + body.slice(start + found.length);
  return { bytes: withBody(bytes, changed), text };
}

function withBody(bytes: Uint8Array, change: (body: string) => string): Uint8Array {
  const body = Buffer.from(change(partText(bytes, "word/document.xml")));
  return packed(new Map([...readPackage(bytes), ["word/document.xml", body]]));
}

function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writePackage([...parts].map(([part, content]) => packPart(part, content)));
}
