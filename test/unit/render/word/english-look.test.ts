import { expect, test } from "vitest";
import { readPackage } from "../../../../src/opc/read-package.ts";
import { renderReference } from "../../../../src/render/word/render-reference.ts";
import { renderWord } from "../../../../src/render/word/render-word.ts";
import { printedTexts } from "../../../../src/render/word/printed/word-texts.ts";
import { createShell, readShell } from "../../../../src/render/word/shell/read-shell.ts";
import { standard } from "../../../../src/words/paper-words.ts";
import { aLook } from "../../../fixtures/a-look.ts";
import { aWordPaper } from "../../../fixtures/a-word-paper.ts";
import { partText } from "../../../fixtures/word-parts.ts";

const english = { words: standard.en, paper: "a4" } as const;
const japanese = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** A paper of the English look with this Markdown and nothing Japanese in its properties. */
async function paperOf(markdown: string, look: Parameters<typeof createShell>[0] = english): Promise<Uint8Array> {
  const properties = {
    title: "Title",
    subject: "",
    creator: "Example Office",
    keywords: "",
    header: "Plan",
    created: new Date(0),
  };
  const paper = { ...aWordPaper(markdown), charts: {}, properties };
  return renderWord(paper, await createShell(look));
}

test("nothing in an English paper is Japanese, but for the face that Japanese names would take", async () => {
  const paper = await paperOf("# A title\n\nText.[^1]\n\n[^1]: Note.\n\n- list\n\n::: toc");
  for (const [name, bytes] of readPackage(paper))
    if (name !== "word/theme/theme1.xml" && name !== "word/fontTable.xml")
      expect(japanese.exec(Buffer.from(bytes).toString("utf8")), name).toBeNull();
  expect(partText(paper, "word/document.xml")).toContain("Contents");
});

test("an English paper is of an English language, and breaks lines as English does", async () => {
  const paper = await paperOf("# A title");
  const styles = partText(paper, "word/styles.xml");
  expect(styles).toContain('<w:lang w:val="en-GB" w:eastAsia="ja-JP"');
  expect(styles).toContain('<w:kinsoku w:val="0"/>');
  expect(styles).not.toMatch(/Chars=|snapToGrid|w:firstLine=|w:em /);
  expect(partText(paper, "word/settings.xml")).not.toMatch(/compressPunctuation|useFELayout/);
  expect(partText(paper, "word/document.xml")).not.toContain('w:type="lines"');
  expect(partText(paper, "docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  expect(
    partText(paper, "word/footer1.xml")
      .replaceAll(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, "[$1]")
      .replaceAll(/<[^>]*>/g, ""),
  ).toContain("Page [PAGE] of [NUMPAGES]");
});

test("pages are of the size that the dataset names, and tables as wide as their text", async () => {
  const table = "| a |\n|---|\n| b |";
  const letter = partText(await paperOf(table, { ...english, paper: "letter" }), "word/document.xml");
  expect(letter).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(letter).toContain(`<w:tblW w:w="${12240 - 2 * 1134}"`);
  expect(partText(await paperOf(table), "word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"');
});

test("an English word is not cut by its column while another column has room", async () => {
  const widths = async (markdown: string) =>
    [...partText(await paperOf(markdown), "word/document.xml").matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, one]) =>
      Number(one),
    );
  const narrow = "::: table widths=90,10\n| Indicator | Unit |\n|---|---|\n| Compounds | internationalisation |\n:::";
  const [wide = 0, unit = 0] = await widths(narrow);
  expect(unit).toBeGreaterThanOrEqual(20 * 110 + 200);
  expect(wide + unit).toBe(11906 - 2 * 1134);
  const enough = "::: table widths=60,40\n| Indicator | Unit |\n|---|---|\n| Compounds | papers |\n:::";
  expect((await widths(enough))[0]).toBe(Math.round((11906 - 2 * 1134) * 0.6));
});

test("a reference document of one language is the look of papers in the other", async () => {
  const [ja, en] = [await renderReference(aLook), await renderReference(english)];
  const markdown = "::: note\nNote.\n:::\n\n::: style 項目見出し\nHead\n:::\n\n::: style Item heading\nHead\n:::";
  const bodyOf = (reference: Uint8Array, words: typeof standard.en) =>
    partText(renderWord(aWordPaper(markdown), readShell(reference, words)), "word/document.xml");
  for (const body of [bodyOf(ja, standard.en), bodyOf(en, standard.ja)])
    expect([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)).toEqual([
      "Note",
      "ItemHead",
      "ItemHead",
    ]);
});

test("words of a dataset's own are those of its look: the footer, the names of styles, the face", async () => {
  const texts = {
    ...standard.en.texts,
    "look.pages": "{page} & on",
    "look.style.note": "Our note",
    "look.font.text": "Gill",
  };
  const paper = await paperOf("::: style Our note\nNote.\n:::", { words: { language: "en", texts }, paper: "a4" });
  expect(partText(paper, "word/footer1.xml")).toContain("> &amp; on</w:t>");
  expect(partText(paper, "word/styles.xml")).toContain('<w:name w:val="Our note"/>');
  expect(partText(paper, "word/styles.xml")).toContain('w:ascii="Gill"');
});

test("who reads a paper again looks for the contents under the name that its language has", () => {
  expect(printedTexts("# A\n\n::: toc", {}, standard.en).body).toEqual(["A", "Contents", "A\t"]);
});

test("labels of a paper's number stand between English commas too", async () => {
  const body = partText(await paperOf('::: number labels="Draft, Confidential"\nPaper 1\n:::'), "word/document.xml");
  expect(body).toMatch(/>Draft<.*>Confidential</);
});
