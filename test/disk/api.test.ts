import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit, build, check, compare, importDocument, load, plan, review } from "../../src/api/verbs.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-api-"));
const data = join(folder, "data");
const out = join(folder, "out");
const now = new Date("2026-07-01T12:00:00Z");
const folders = { data, out };

beforeAll(async () => {
  cpSync(resolve("test/datasets/small"), data, { recursive: true });
  await build({ ...folders, now });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a dataset is read as plain data, and one that is not there is a problem with a place", async () => {
  const { dataset, problems } = await load(folders);
  expect([dataset?.fiscalYear, dataset?.programs.map(({ id }) => id).length, problems]).toEqual([2026, 3, []]);
  const missing = await load({ data: join(folder, "nothing") });
  expect(missing.dataset).toBeNull();
  expect(missing.problems).toMatchObject([{ code: "file-missing", place: { file: join(folder, "nothing") } }]);
});

test("every function tells things in the language that is asked for, English where none is", async () => {
  const nothing = join(folder, "nothing");
  const lost = { data: nothing, out, language: "ja" } as const;
  const told = [
    await load(lost),
    await check(lost),
    await plan(lost),
    await build({ ...lost, now }),
    await audit(lost),
    await review({ ...lost, files: [join(folder, "a.xlsx")], now }),
    await compare({ ...lost, old: join(folder, "old.json") }),
    await importDocument({ file: join(folder, "no.pdf"), into: nothing, language: "ja", now }),
  ];
  const messages = told.map(({ problems: [first] }) => first?.message);
  expect(messages).toEqual(told.map(() => expect.stringMatching(/ません。/)));
  expect((await load({ data: nothing })).problems[0]?.message).toMatch(/^[ -~]+$/);
});

test("problems of templates have their line", async () => {
  const templates = join(folder, "templates");
  cpSync(resolve("templates"), templates, { recursive: true });
  writeFileSync(join(templates, "briefing.md.hbs"), "# {{ name }}\n\n{{ nonsense }}\n");
  const { problems } = await check({ data, templates });
  expect(problems).toMatchObject([{ severity: "error", place: { line: 3 } }]);
  expect((await check(folders)).problems).toEqual([]);
});

test("a plan writes nothing, tells every paper and why it is due", async () => {
  const empty = join(folder, "empty");
  const { papers } = await plan({ data, out: empty });
  expect(papers).toHaveLength(10);
  expect(papers[0]).toMatchObject({ kind: "briefings", state: "missing", reasons: [{ why: "new" }] });
  expect(existsSync(empty)).toBe(false);
  expect((await plan(folders)).papers.every(({ state }) => state === "fresh")).toBe(true);
});

test("a build tells each paper, and one that is stopped leaves the rest", async () => {
  const titles: string[] = [];
  const forced = { ...folders, now, force: true, audit: false };
  const done = await build({ ...forced, only: "briefings", onPaper: (_, __, title) => titles.push(title) });
  expect(done).toMatchObject({ built: titles.map(() => expect.stringMatching(/^briefings\//)), problems: [] });
  expect(titles).toHaveLength(3);
  const other = join(folder, "stopped");
  const stopped = await build({ data, out: other, now, signal: AbortSignal.abort() });
  expect([stopped.built, existsSync(join(other, "briefings"))]).toEqual([[], false]);
});

test("what nobody can mean is a problem and no paper", async () => {
  const asked = { ...folders, only: "briefing" as "briefings" };
  const told = [await build({ ...asked, now }), await audit(asked), await build({ ...folders, ids: ["x"], now })];
  expect(told.map(({ problems }) => problems.map(({ code }) => code))).toEqual(told.map(() => ["paper-unknown"]));
});

test("an audit gives its findings with their papers, and as problems", async () => {
  const { papers, problems } = await audit({ ...folders, only: "workbooks" });
  expect([papers.length, papers.flatMap(({ findings }) => findings), problems]).toEqual([3, [], []]);
  const there = join(folder, "unbuilt");
  const missing = await audit({ data, out: there, only: "briefings" });
  expect(missing.papers[0]?.findings).toMatchObject([{ kind: "audit-missing" }]);
  expect(missing.problems.map(({ code }) => code)).toEqual(["audit-missing", "audit-missing", "audit-missing"]);
});

test("a review tells every cell, and writes its report and nothing else", async () => {
  const before = readFileSync(join(data, "programs/sample-drug.yaml"), "utf8");
  const report = join(folder, "report.html");
  const reviewed = await review({ data, files: [join(out, "workbooks")], now, report });
  expect(reviewed).toMatchObject({ applied: null, problems: [] });
  expect(new Set(reviewed.records.map(({ state }) => state))).toEqual(new Set(["unchanged"]));
  expect(existsSync(report)).toBe(true);
  expect(readFileSync(join(data, "programs/sample-drug.yaml"), "utf8")).toBe(before);
});

test("a comparison is data, words and papers; what cannot be read is told", async () => {
  const newer = join(folder, "newer");
  cpSync(data, newer, { recursive: true });
  const file = join(newer, "dataset.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, "title: 別の標本"));
  const told = await compare({ data: newer, old: data, papers: ["docx"] });
  expect(told.comparison).toMatchObject({ isSame: false, records: [{ record: "edition", kind: "changed" }] });
  expect(told.text).toContain("別の標本");
  expect([[...(told.docx ?? [])].slice(0, 2), told.xlsx]).toEqual([[0x50, 0x4b], undefined]);
  const unread = await compare({ data, old: join(folder, "neither.json") });
  expect([unread.comparison, unread.text, unread.problems.length]).toEqual([null, "", 1]);
});

test("a document becomes a dataset, and one that is not there a problem", async () => {
  const into = join(folder, "imported");
  const file = resolve("test/documents/policy-fy2026.txt");
  const { imported } = await importDocument({ file, into, now: new Date(0) });
  expect(imported).toMatchObject({ fiscalYear: 2026, isWritten: true });
  expect(imported?.programs.length).toBeGreaterThan(0);
  expect(existsSync(join(into, "dataset.yaml"))).toBe(true);
  const missing = await importDocument({ file: join(folder, "no.pdf"), into, now: new Date(0) });
  expect(missing).toMatchObject({ imported: null, problems: [{ code: "file-unreadable" }] });
});

test("every result can be sent on as JSON", async () => {
  const results = [await load(folders), await plan(folders), await audit(folders), await compare({ data, old: data })];
  for (const result of results) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
