import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { decodedText, encodedText, type TextEncoding } from "../../src/base/text-encoding.ts";
import { listDataset } from "../../src/load/list-dataset.ts";
import { undoWrite } from "../../src/tasks/undo/undo-write.ts";
import type { DatasetEdit } from "../../src/write/dataset/dataset-edit.ts";
import { finishBroken } from "../../src/write/dataset/finish-writes.ts";
import { journalProblems } from "../../src/write/dataset/journals.ts";
import { type WriteOrder, writeDataset } from "../../src/write/dataset/write-dataset.ts";
import { temporaryName } from "../../src/write/unfinished-files.ts";

let folder = "";
let data = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-write-"));
  data = join(folder, "data");
  cpSync(join(import.meta.dirname, "../datasets/small"), data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const drug = "programs/sample-drug.yaml";
const cross = "programs/sample-cross.yaml";
const at = { date: "2026-08-21", time: "10:00" };
const textOf = (file: string) => readFileSync(join(data, file), "utf8");
const journals = () => readdirSync(join(data, "journal")).toSorted();
const request = (file: string, value: number): DatasetEdit => ({
  file,
  kind: "set",
  path: ["budget", "request", "2026"],
  value,
});

function write(edits: readonly DatasetEdit[], rest: Partial<WriteOrder> = {}) {
  return writeDataset({ data, edits, journal: { why: "fix", at, from: [] }, ...rest });
}

test("edits of records and of files are one write, and one undo takes all of it back", async () => {
  const before = [textOf(drug), textOf(cross)];
  const text = textOf(drug)
    .replace("id: sample-drug", "id: sample-other")
    .replace(/^no: .*/m, "no: 9")
    .replace(/^name: .*/m, "name: 標本他事業");
  const written = await write(
    [
      request(drug, 5),
      { file: drug, kind: "remove", path: ["scope", 1] },
      { file: drug, kind: "rename", to: "programs/sample-renamed.yaml" },
      { file: "programs/sample-renamed.yaml", kind: "set", path: ["id"], value: "sample-renamed" },
      { file: "programs/sample-other.yaml", kind: "create", text },
      request(cross, 7),
    ],
    { isChecked: false },
  );
  expect(written).toMatchObject({ problems: [] });
  expect(existsSync(join(data, drug))).toBe(false);
  expect(parse(textOf("programs/sample-renamed.yaml"))).toMatchObject({
    id: "sample-renamed",
    budget: { request: { "2026": 5 } },
  });
  expect(journals()).toEqual(["2026-08-21-1.yaml"]);
  const undone = await undoWrite({ data, at, write: true });
  expect(undone.problems).toEqual([]);
  expect([textOf(drug), textOf(cross)]).toEqual(before);
  expect(readdirSync(join(data, "programs"))).toEqual(["sample-cross.yaml", "sample-drug.yaml", "sample-new.yaml"]);
});

test("an edit that brings an error, or that was made for another text, writes nothing", async () => {
  const before = textOf(drug);
  const codes = async (...order: Parameters<typeof write>) => (await write(...order)).problems.map(({ code }) => code);
  expect(await codes([{ file: drug, kind: "set", path: ["projects"], value: ["pj9"] }])).toContain("project-unknown");
  expect(await codes([request(drug, 5)], { seen: new Map([[drug, "something else"]]) })).toEqual(["data-not-written"]);
  expect(await codes([request("programs/none.yaml", 5)])).toEqual(["data-edit"]);
  expect(await codes([{ file: drug, kind: "create", text: "id: x" }])).toEqual(["data-edit"]);
  expect(await codes([{ file: drug, kind: "remove", path: ["kpis", 99] }])).toEqual(["data-edit"]);
  expect(textOf(drug)).toBe(before);
  expect(existsSync(join(data, "journal"))).toBe(false);
  expect(readdirSync(join(data, "programs"))).toHaveLength(3);
});

test("errors that were there before are no hindrance", async () => {
  writeFileSync(join(data, cross), textOf(cross).replace(/^projects: .*/m, "projects: [pj9]"));
  expect(await write([request(drug, 5)])).toMatchObject({ files: [`${data}/${drug}`] });
});

/** A write of two files as a killed command leaves it: the first is in place, the second waits beside its own. */
async function broken({ isWaiting = true } = {}) {
  const before = { drug: textOf(drug), cross: textOf(cross) };
  await write([request(drug, 5), request(cross, 7)]);
  const after = { drug: textOf(drug), cross: textOf(cross) };
  renameSync(join(data, "journal/2026-08-21-1.yaml"), join(data, "journal/2026-08-21-1.unfinished.yaml"));
  if (isWaiting) writeFileSync(join(data, "programs", temporaryName()), after.cross);
  writeFileSync(join(data, cross), before.cross);
  return { before, after };
}

test("what a killed write began is told by whoever reads, and finished by the next who writes", async () => {
  const { after } = await broken();
  expect(listDataset(data).problems).toMatchObject([{ code: "journal-unfinished", severity: "error" }]);
  const finished = await finishBroken(data, new Date());
  expect(finished).toMatchObject([{ code: "journal-finished", values: { why: "fix" } }]);
  expect({ drug: textOf(drug), cross: textOf(cross) }).toEqual(after);
  expect(journals()).toEqual(["2026-08-21-1.yaml"]);
  expect(readdirSync(join(data, "programs"))).toHaveLength(3);
  expect(listDataset(data).problems).toEqual([]);
});

test("without its new files it is taken back", async () => {
  const { before } = await broken({ isWaiting: false });
  expect(await finishBroken(data, new Date())).toMatchObject([
    { code: "journal-finished", says: "journal-finished.taken-back" },
  ]);
  expect({ drug: textOf(drug), cross: textOf(cross) }).toEqual(before);
  expect(journals()).toEqual([]);
});

test("a file that was changed since is told, and nothing is touched", async () => {
  await broken();
  const strange = `${textOf(drug)}# by hand\n`;
  writeFileSync(join(data, drug), strange);
  const finished = await finishBroken(data, new Date());
  expect(finished).toMatchObject([{ code: "journal-unfinished", values: { files: [drug] } }]);
  expect((await write([request(cross, 8)])).problems).toEqual(finished);
  expect(textOf(drug)).toBe(strange);
});

test("what is left of a writer that died before its journal is cleared", async () => {
  const left = join(data, "programs", temporaryName().replace(/-\d+-/, "-999999999-"));
  writeFileSync(left, "half");
  await write([request(drug, 5)]);
  expect(existsSync(left)).toBe(false);
});

test("what finishes a write clears what its writer left beside the journal, and writes nothing more for it", async () => {
  await broken();
  writeFileSync(join(data, "journal", temporaryName().replace(/-\d+-/, "-999999999-")), "the journal's first name");
  await finishBroken(data, new Date());
  expect(journals()).toEqual(["2026-08-21-1.yaml"]);
});

test("a journal that is not whole is told, of reviews before there was one for every write too", async () => {
  await write([request(drug, 5)]);
  expect(journalProblems(data)).toEqual([]);
  writeFileSync(join(data, "journal/2026-08-21-2.yaml"), "date: 2026\n");
  cpSync(join(data, "journal"), join(data, "reviews"), { recursive: true });
  writeFileSync(join(data, "reviews/2026-08-21-1.yaml"), "");
  expect(journalProblems(data).map(({ code }) => code)).toEqual([
    "journal-damaged",
    "journal-damaged",
    "journal-damaged",
  ]);
});

test("a file beside the records is written with them, and is what it was after an undo", async () => {
  const report = "import-report.md";
  writeFileSync(join(data, report), "old");
  await write([request(drug, 5)], {
    beside: [
      { file: report, text: "new" },
      { file: "import-text.txt", text: "more" },
    ],
  });
  expect(textOf(report)).toBe("new");
  await undoWrite({ data, at, write: true });
  expect([textOf(report), existsSync(join(data, "import-text.txt"))]).toEqual(["old", false]);
});

test("a group that came with a field stays where somebody has put more into it since", async () => {
  await write([request(drug, 5)]);
  writeFileSync(join(data, drug), textOf(drug).replace('"2026": 5', '"2025": 4, "2026": 5'));
  expect((await undoWrite({ data, at, write: true })).problems).toEqual([]);
  expect(textOf(drug)).toContain('request: { "2025": 4 }');
});

test("an item whose list was changed since is not taken back", async () => {
  await write([{ file: drug, kind: "insert", path: ["scope", 0], value: { title: "先頭", summary: "要約" } }], {
    isChecked: false,
  });
  writeFileSync(join(data, drug), textOf(drug).replace("scope:\n", "scope:\n  - title: 手書き\n"));
  const { problems, written } = await undoWrite({ data, at, write: true });
  expect(problems).toMatchObject([{ code: "undo-changed", values: { field: "scope[0]" } }]);
  expect(written).toBeNull();
});

/** A file as Notepad of Windows saves it. */
function saveAs(file: string, encoding: TextEncoding, change = (text: string) => text): Buffer {
  const mark = encoding === "shift_jis" ? "" : "\ufeff";
  const bytes = Buffer.from(encodedText({ text: change(textOf(file)), encoding, mark }) ?? []);
  writeFileSync(join(data, file), bytes);
  return bytes;
}

const bytesNow = (file: string) => readFileSync(join(data, file));

test.each(["shift_jis", "utf-16le", "utf-16be"] as const)(
  "a file in %s keeps its encoding, and undo gives its bytes",
  async (encoding) => {
    const before = saveAs(drug, encoding, (text) => text.replace(/^name: .*/m, "name: 標本①㈱～髙事業"));
    const written = await write([request(drug, 5)]);
    expect(written).toMatchObject({ problems: [] });
    const now = decodedText(bytesNow(drug));
    expect(now).toMatchObject({ encoding, text: expect.stringContaining('"2026": 5') });
    expect(now?.text).toContain("標本①㈱～髙事業");
    await undoWrite({ data, at, write: true });
    expect(bytesNow(drug)).toEqual(before);
  },
);

test("what Shift_JIS lacks makes the file UTF-8, which is told; undo gives the bytes of before", async () => {
  const before = saveAs(drug, "shift_jis");
  const edit = { file: drug, kind: "set", path: ["goal"], value: "𠮷野の目標である。" } as const;
  const written = await write([edit]);
  expect(written.problems).toMatchObject([
    { code: "file-encoding", severity: "warning", values: { encoding: "shift_jis", lacking: "𠮷" } },
  ]);
  expect(textOf(drug)).toContain("𠮷野の目標");
  await undoWrite({ data, at, write: true });
  expect(bytesNow(drug)).toEqual(before);
});

test("of a file that nobody can read nothing is written", async () => {
  const bytes = Buffer.concat([bytesNow(drug), Buffer.from([0x23, 0xff, 0x0a])]);
  writeFileSync(join(data, drug), bytes);
  expect(await write([request(drug, 5)])).toMatchObject({ problems: [{ code: "file-not-utf8" }] });
  expect(bytesNow(drug)).toEqual(bytes);
});
