import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { loadTemplates } from "../../src/load/load-templates.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { packetPapers } from "../../src/papers/packet/packet-papers.ts";
import { newestSourceDate, plainMaterials } from "../../src/papers/paper/kind.ts";
import type { Paper } from "../../src/papers/paper/paper.ts";
import { replacePapers } from "../../src/tasks/packet/replace-papers.ts";

// What a review fills in, put into every programme of the real dataset, and a meeting with papers of every kind.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-audience-"));
const [data, sent] = [join(folder, "data"), join(folder, "sent.zip")];
const folders = { templates: join(root, "templates"), builtInTemplates: join(root, "templates") };
afterAll(() => rmSync(folder, { recursive: true }));

const settings = { looks: false, pdf: false, soffice: null, documentDate: null, now: new Date() };

const meeting = `id: full
body: 標本部会
no: 4
date: 2025-07-16
agenda:
  - title: 方針について
    papers:
      - { title: 事業概要, briefings: all }
      - { title: 概要, summaries: all }
      - { title: 集計, workbooks: all }
      - { title: 覚書, document: memo.md }
references:
  - { title: 予算一覧, table: budget }
  - { title: KPI一覧, table: kpi }
`;

/** Figures and texts that no paper holds by chance, others in each programme. */
const secrets = (no: number) => ({
  request: 73_100_000 + no * 1009,
  assessment: 61_900_000 + no * 1013,
  requestReason: `秘匿理由${no}号`,
  remark: `秘匿備考${no}号`,
  kpiRemark: `秘匿評価${no}号`,
});

let before: Map<string, Paper>;
let after: Map<string, Paper>;

beforeAll(async () => {
  cpSync(join(root, "data"), data, { recursive: true });
  rmSync(join(data, "meetings"), { recursive: true });
  writeMeeting(meeting);
  before = await papersNow();
  writeFileSync(sent, (await before.get("packets/full.zip")?.render()) ?? "");
  for (const name of readdirSync(join(data, "programs"))) seedProgram(join(data, "programs", name));
  after = await papersNow();
}, 60_000);

test("papers of a meeting that shows nothing have the bytes and the keys that they had before the review", async () => {
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [path, paper] of after) {
    const old = before.get(path);
    expect([path, paper.key()]).toEqual([path, old?.key()]);
    const [now, was] = [await paper.render(), await old?.render()];
    expect([path, was !== undefined && Buffer.from(now).equals(was)]).toEqual([path, true]);
  }
}, 120_000);

test("no file of it, unpacked to the last workbook behind a chart, holds what was typed in the review", async () => {
  for (const [path, paper] of after) expect([path, secretsIn(await paper.render())]).toEqual([path, []]);
}, 60_000);

test("nothing is to be replaced after a review", async () => {
  const out = join(folder, "out");
  const order = { ...folders, ...settings, looks: true, data, out, asked: "full", since: sent };
  const { found, problems } = await replacePapers(order);
  expect([problems, found?.papers, found?.looks]).toEqual([[], [], []]);
}, 60_000);

test("what was handed out with such a field in it is changed, and the list of changes does not print it again", async () => {
  writeMeeting(`${meeting}shows: [request]\n`);
  const zip = join(folder, "told.zip");
  writeFileSync(zip, (await (await papersNow()).get("packets/full.zip")?.render()) ?? "");
  writeMeeting(meeting);
  const out = join(folder, "withdrawn");
  const { found, written } = await replacePapers({ ...folders, ...settings, data, out, asked: "full", since: zip });
  const replaced = found?.papers.map(({ kind, number }) => `${kind} ${number}`) ?? [];
  expect(replaced).toEqual(expect.arrayContaining(["replaced 資料1-1", "replaced 資料1-2"]));
  expect(found?.papers.flatMap(({ changes }) => changes)).not.toContainEqual(expect.stringContaining("要求"));
  expect(secretsIn(readFileSync(join(out, written?.zip ?? "")))).toEqual([]);
}, 120_000);

test("a meeting whose file says so shows each of them, and only those that it names", async () => {
  for (const { shows, expected } of [
    { shows: "request, requestReason", expected: ["request", "requestReason"] },
    { shows: "assessment, remark", expected: ["assessment", "kpiRemark", "remark"] },
  ]) {
    writeMeeting(`${meeting}shows: [${shows}]\n`);
    const zip = (await papersNow()).get("packets/full.zip");
    const found = secretsIn((await zip?.render()) ?? new Uint8Array());
    expect([...new Set(found.map((one) => one.replace(/ .*$/, "")))].toSorted()).toEqual(expected);
  }
}, 120_000);

function writeMeeting(text: string): void {
  mkdirSync(join(data, "meetings/full"), { recursive: true });
  writeFileSync(join(data, "meetings/full/memo.md"), "本文である。\n");
  writeFileSync(join(data, "meetings/full.yaml"), text);
}

async function papersNow(): Promise<Map<string, Paper>> {
  const { dataset, problems } = await loadDataset(data);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  const { templates } = loadTemplates(folders.templates, folders.builtInTemplates);
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset) });
  return new Map(packetPapers(materials).map((paper) => [paper.path, paper]));
}

function seedProgram(file: string): void {
  const text = readFileSync(file, "utf8");
  const { request, assessment, requestReason, remark, kpiRemark } = secrets(Number(/^no: (\d+)$/m.exec(text)?.[1]));
  const fields = { request, assessment, requestReason, remark };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field}: { "2026": ${value}, "2025": ${value} }\n`);
  const seeded = text
    .replace(/^budget:\n/m, (found) => found + lines.join(""))
    .replaceAll(/^ {2}- (?=stage: )/gm, (found) => `${found}remark: ${kpiRemark}\n    `);
  expect(seeded.split(String(kpiRemark)).length).toBeGreaterThan(1);
  writeFileSync(file, seeded);
}

const programs = 29;

/** Every secret that a file holds, by field and number of the programme, however deep it is packed. */
function secretsIn(bytes: Uint8Array): string[] {
  const texts = textsIn(bytes).join("\n");
  return Array.from({ length: programs }, (_, index) => index + 1).flatMap((no) =>
    Object.entries(secrets(no)).flatMap(([field, secret]) =>
      spellings(secret).some((spelling) => texts.includes(spelling)) ? [`${field} ${no}`] : [],
    ),
  );
}

function spellings(secret: number | string): string[] {
  if (typeof secret === "string") return [secret];
  const grouped = secret.toLocaleString("en-US");
  const wide = (text: string) =>
    text.replaceAll(/[0-9,]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
  return [String(secret), grouped, wide(String(secret)), wide(grouped)];
}

/** Every part as it stands, and its text without tags: a word may be cut into runs. */
function textsIn(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = Buffer.from(bytes).toString("utf8");
    return [text, text.replaceAll(/<[^>]*>/g, "")];
  }
  return [...readPackage(bytes, { totalSize: 800_000_000, parts: 20_000 }).values()].flatMap(textsIn);
}
