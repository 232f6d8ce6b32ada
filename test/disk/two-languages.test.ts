import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Place } from "../../src/base/place.ts";
import { checkDataset } from "../../src/check/check-dataset.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { placedProblems } from "../../src/load/placed-problems.ts";
import { build } from "../../src/pipeline/build.ts";
import { inEachLanguage, reportOfAll } from "../../src/pipeline/in-each-language.ts";
import type { BuildRequest } from "../../src/pipeline/plan/build-request.ts";
import { auditFolders } from "../../src/tasks/audit/audit-folder.ts";
import { fixDataset } from "../../src/tasks/fix/fix-dataset.ts";
import { importDocument } from "../../src/tasks/import/import-document.ts";
import { replacePapers } from "../../src/tasks/packet/replace-papers.ts";
import { reviewWorkbooks } from "../../src/tasks/review/review-workbooks.ts";
import { undoWrite } from "../../src/tasks/undo/undo-write.ts";
import type { Language } from "../../src/words/language.ts";
import { formSheet, requestBaseline, requestSheet, requestWorkbook, workbookOf } from "../fixtures/review-workbook.ts";

// One dataset, papers in Japanese and in English: some of its texts are there in both, the others in Japanese only.
const root = resolve(import.meta.dirname, "../..");
const folders = { templates: join(root, "templates"), builtInTemplates: join(root, "templates") };
let folder = "";
let data = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-languages-"));
  data = join(folder, "data");
  cpSync(join(root, "test/datasets/bilingual"), data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const drug = "programs/sample-drug.yaml";
const textOf = (file: string) => readFileSync(join(data, file), "utf8");
const at = { date: "2026-08-20", time: "23:01" };

function edit(file: string, old: string, now: string): void {
  expect(textOf(file)).toContain(old);
  writeFileSync(join(data, file), textOf(file).replace(old, now));
}

/** What stands at a place of a file. */
function wordsAt({ file, line = 1, col = 1 }: Place): string {
  return (readFileSync(file, "utf8").split("\n")[line - 1] ?? "").slice(col - 1);
}

async function buildAll(changes: Partial<BuildRequest> = {}) {
  const request: BuildRequest = {
    ...folders,
    data,
    out: join(folder, "out"),
    selection: { ids: [] },
    force: false,
    documentDate: null,
    mostTried: 40,
    isAudited: true,
    lockAt: new Date(),
    onPaper: () => {},
    ...changes,
  };
  return reportOfAll(await inEachLanguage(request, (one) => build(one)));
}

test("a dataset is read in each of its languages, and what it lacks in one is told once for a record", async () => {
  const [ja, en] = [await loadDataset(data), await loadDataset(data, new Map(), { language: "en" })];
  expect(ja.problems).toEqual([]);
  expect(ja.dataset).toMatchObject({ language: "ja", title: "令和８年度標本研究方針" });
  expect(en.dataset).toMatchObject({ language: "en", title: "Sample research plan FY2026" });
  expect(en.dataset).not.toHaveProperty("languages");
  const { programs = [], projects = [] } = en.dataset ?? {};
  expect(programs.map(({ name }) => name)).toEqual([
    "Sample Medicines Research",
    "標本横断研究事業",
    "標本新規研究事業",
  ]);
  expect(programs[0]?.goal).toMatch(/^To establish/);
  expect(programs[0]?.background).toMatch(/^標本となる/);
  expect(projects[0]).toMatchObject({ name: "Medicines", aliases: ["医薬品PJ", "医薬品"] });
  expect(en.problems.map(({ code, place }) => `${code} ${relative(data, place?.file ?? "")}`)).toEqual([
    "text-untranslated dataset.yaml",
    "text-untranslated meetings/third.yaml",
    "text-untranslated programs/sample-cross.yaml",
    "text-untranslated programs/sample-drug.yaml",
    "text-untranslated programs/sample-new.yaml",
  ]);
  const values = en.problems[3]?.values as { fields: string[] };
  expect(values.fields.slice(0, 3)).toEqual(["offices.amed[0]", "background", "scope[0].title"]);
  expect(values.fields).not.toContain("kpis[0].text");
  expect(wordsAt(en.problems[3]?.place ?? { file: "" })).toMatch(/^標本事業部 標本課/);
});

test("a fault of one language's text stands where that text does, and texts that stand in for others have none", async () => {
  const loaded = await loadDataset(data, new Map(), { language: "en" });
  const found = await placedProblems(checkDataset(loaded));
  expect(found.map(({ says, field }) => `${says} ${field?.path.join(".")}`)).toEqual(["text-full-stop goal"]);
  expect(wordsAt(found[0]?.place ?? { file: "" })).toMatch(/^To establish/);
  edit(drug, "lead: { ja: 標本局研究課, en: Sample Research Division }", "lead: { ja: 標本局研究課, en: '' }");
  const [fault] = (await loadDataset(data, new Map(), { language: "en" })).problems.filter(
    (one) => one.severity === "error",
  );
  expect(fault?.code).toBe("schema-type");
  expect(wordsAt(fault?.place ?? { file: "" })).toMatch(/^'' }/);
  expect((await loadDataset(data)).problems).toEqual([]);
});

test("a language that a dataset does not name is refused, and so are two that do not agree", async () => {
  edit("dataset.yaml", "languages: [ja, en]", "languages: [ja]");
  const lacking = await loadDataset(data, new Map(), { language: "en" });
  expect(lacking.dataset).toBeNull();
  expect(lacking.problems.map(({ says }) => says)).toEqual(["dataset-languages.unknown"]);
  edit("dataset.yaml", "languages: [ja]", "language: en\nlanguages: [ja, en]");
  const { problems } = await loadDataset(data);
  expect(problems.map(({ says, place }) => `${says} ${place?.line}`)).toEqual(["dataset-languages.first 2"]);
});

test("papers of the main language stand in the output folder, those of the other in a folder of its name", async () => {
  const first = await buildAll();
  expect(first.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const built = first.result?.built ?? [];
  expect(built).toHaveLength(20);
  expect(built).toContain("briefings/01_標本創薬研究事業.docx");
  expect(built).toContain("en/briefings/01_Sample Medicines Research.docx");
  expect(built).toContain("en/packets/third/Agenda.docx");
  for (const path of built) expect(existsSync(join(folder, "out", path)), path).toBe(true);
  const codes = first.problems.map(({ code }) => code);
  expect(codes.filter((code) => code === "text-untranslated")).toHaveLength(5);
  const audited = await auditFolders({ ...folders, data, out: join(folder, "out"), selection: { ids: [] } });
  expect(audited.papers?.flatMap(({ path, findings }) => findings.map((one) => [path, one]))).toEqual([]);
  expect(audited.papers).toHaveLength(20);

  expect((await buildAll()).result?.built).toEqual([]);
  edit(drug, "en: Sample Research Division", "en: Sample Science Division");
  const second = await buildAll();
  expect(second.result?.built).toContain("en/briefings/01_Sample Medicines Research.docx");
  expect(second.result?.built.filter((path) => !path.startsWith("en/"))).toEqual([]);
  const reasons = second.reasons.get("en/briefings/01_Sample Medicines Research.docx");
  expect(reasons).toMatchObject([
    { why: "field", field: "offices.lead", old: "Sample Research Division", now: "Sample Science Division" },
  ]);
});

test("one language can be built alone, and a question is answered by the language that has such a paper", async () => {
  const english = await buildAll({ language: "en" });
  expect(english.result?.built.every((path) => path.startsWith("en/"))).toBe(true);
  expect(readdirSync(join(folder, "out"))).toEqual(["en"]);
  const asked = await buildAll({ selection: { ids: ["01_標本創薬研究事業.docx"] } });
  expect(asked.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(asked.result?.built).toEqual(["briefings/01_標本創薬研究事業.docx"]);
  const nobody = await buildAll({ selection: { ids: ["nobody"] } });
  expect(nobody.plan).toBeNull();
  expect(new Set(nobody.problems.filter(({ severity }) => severity === "error").map(({ says }) => says))).toEqual(
    new Set(["paper-unknown.id"]),
  );
});

/** A reviewer's request and the reason for it, typed over what stood there. */
async function review(language: Language, reason: string, before: Parameters<typeof requestBaseline>[1] = {}) {
  const file = join(folder, `${language}.xlsx`);
  const rows = [{ id: "sample-drug", request: 1_300_000, requestReason: reason }];
  const form = formSheet(requestBaseline("sample-drug", before), { language: language === "ja" ? "" : language });
  writeFileSync(file, workbookOf([requestSheet(rows), form]));
  return reviewWorkbooks({ files: [file], data, apply: true, confirm: [], ...at });
}

test("what a reviewer types into an English workbook is the English text, and an undo gives the file back", async () => {
  const before = textOf(drug);
  await review("ja", "新規１課題");
  const japanese = textOf(drug);
  expect(japanese).toContain('"2026": 新規１課題');
  const handedOut = { request: 1_300_000, requestReason: "新規１課題" };
  const { applied, records, problems } = await review("en", "One new topic", handedOut);
  expect(problems).toEqual([]);
  expect(records.filter(({ decision }) => decision === "apply").map(({ field }) => field)).toEqual(["requestReason"]);
  expect(applied?.files).toEqual([join(data, drug)]);
  const read = async (language: Language) =>
    (await loadDataset(data, new Map(), { language })).dataset?.programs[0]?.budget.requestReason;
  expect(await read("ja")).toEqual({ "2026": "新規１課題" });
  expect(await read("en")).toEqual({ "2026": "One new topic" });

  await review("ja", "新規２課題", handedOut);
  expect(await read("ja")).toEqual({ "2026": "新規２課題" });
  expect(await read("en")).toEqual({ "2026": "One new topic" });
  for (const expected of [undefined, japanese, before]) {
    const { problems: ofUndo } = await undoWrite({ data, at, write: true });
    expect(ofUndo).toEqual([]);
    if (expected !== undefined) expect(textOf(drug)).toBe(expected);
  }
});

test("workbooks of two languages are reviewed one language after the other", async () => {
  const files = (["ja", "en"] as const).map((language) => {
    const file = join(folder, `${language}.xlsx`);
    writeFileSync(file, requestWorkbook([{ id: "sample-drug", request: 1 }], language === "ja" ? "" : language));
    return file;
  });
  const { problems, applied } = await reviewWorkbooks({ files, data, apply: true, confirm: [], ...at });
  expect(problems.map(({ says }) => says)).toEqual(["review-edition.languages"]);
  expect(applied).toBeNull();
});

test("an import changes the Japanese text and keeps the English one", async () => {
  const policy = readFileSync(join(root, "test/documents/policy-fy2026.txt"), "utf8").replaceAll("\r\n", "\n");
  const into = join(folder, "imported");
  const importText = async (text: string) => {
    const file = join(folder, "document.txt");
    writeFileSync(file, text);
    const order = { file, into, data: into, write: true, quotations: false, language: "en" as const, at };
    return importDocument(order);
  };
  await importText(policy);
  const [dataset, projects] = [join(into, "dataset.yaml"), join(into, "projects.yaml")];
  writeFileSync(dataset, `languages: [ja, en]\n${readFileSync(dataset, "utf8")}`);
  writeFileSync(
    projects,
    readFileSync(projects, "utf8").replace("name: 医薬品", "name: { ja: 医薬品, en: Medicines }"),
  );
  const [name = ""] = readdirSync(join(into, "programs")).filter((file) =>
    readFileSync(join(into, "programs", file), "utf8").includes("標本創薬研究事業"),
  );
  const file = join(into, "programs", name);
  const [, title = ""] = /- title: (.*)/.exec(readFileSync(file, "utf8")) ?? [];
  writeFileSync(file, readFileSync(file, "utf8").replace(`title: ${title}`, `title: { ja: ${title}, en: Collection }`));
  const again = await importText(policy);
  expect(again.outcome?.files.filter(({ state }) => state !== "same")).toEqual([]);
  await importText(policy.replaceAll(title, `${title}の推進`));
  expect(readFileSync(file, "utf8")).toContain(`title: { ja: ${title}の推進, en: Collection }`);
});

test("--fix puts right the text of the language in which it is wrong", async () => {
  edit(drug, "ja: 標本局研究課", "ja: 標本局⽣物課");
  const { fixed, problems } = await fixDataset({ data, at, write: true });
  expect(problems).toEqual([]);
  expect(fixed.map(({ path = [] }) => path.join("."))).toContain("offices.lead.ja");
  expect(textOf(drug)).toContain("lead: { ja: 標本局生物課, en: Sample");
});

test("papers handed out in English are replaced in English", async () => {
  await buildAll({ selection: { ids: [], only: "packets" } });
  const sent = join(folder, "sent.zip");
  cpSync(join(folder, "out/en/packets/third.zip"), sent);
  edit("programs/sample-drug.yaml", '"2025": 1200000', '"2025": 1300000');
  const asked = { asked: "third", since: sent, looks: false, pdf: false, soffice: null, documentDate: null };
  const out = join(folder, "out");
  const { written, problems } = await replacePapers({ ...folders, ...asked, data, out, now: new Date() });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(written).not.toBeNull();
  expect(readdirSync(join(out, "en/packets")).length).toBeGreaterThan(2);
  expect(readdirSync(join(out, "packets")).toSorted()).toEqual(["third", "third.zip"]);
});
