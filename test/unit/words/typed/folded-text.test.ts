import { expect, test } from "vitest";
import { foldedText, unclearCharacters } from "../../../../src/words/typed/folded-text.ts";

test("radicals become the ideographs that they look like", () => {
  expect(foldedText("⽣活習慣・⾼齢者の⾜、⺠間と⻑期").text).toBe("生活習慣・高齢者の足、民間と長期");
  expect(foldedText("神⼾市").text).toBe("神戸市");
});

test("every radical of the Kangxi block has its ideograph", () => {
  for (let code = 0x2f00; code <= 0x2fd5; code++) {
    expect(foldedText(String.fromCharCode(code)).text).toMatch(/^[\u4e00-\u9fff]$/);
  }
});

test("a radical that looks like no ideograph stays as it is", () => {
  expect(foldedText("⺩⺮⻏")).toEqual({ text: "⺩⺮⻏", folded: [] });
});

test("each folded character is told with its place", () => {
  expect(foldedText("𠮷の⽣か\u3099").folded).toEqual([
    { at: 3, found: "⽣", meant: "生" },
    { at: 4, found: "か\u3099", meant: "が" },
  ]);
});

test("decomposed texts are composed", () => {
  expect(foldedText("がん・プロジェクト é 각".normalize("NFD")).text).toBe("がん・プロジェクト é 각");
});

test("ideographs that are a name's own form stay, their Korean doubles go", () => {
  expect(foldedText("\ufa19\uf929\uf9dc\u{2f81f}").text).toBe("\ufa19\uf929\uf9dc\u{2f81f}");
  expect(foldedText("\uf90a\uf967\uf9d1").text).toBe("金不六");
});

test("characters that nobody sees go", () => {
  expect(foldedText("測\u200b定\ufeffの\u2060評\u00ad価\u202eと\u200d結\u{e0061}果").text).toBe("測定の評価と結果");
});

test("line and paragraph separators are line ends", () => {
  expect(foldedText("一行目\u2028二行目\u2029三行目").text).toBe("一行目\n二行目\n三行目");
});

test.each([
  ["a variant of an ideograph", "葛\u{e0100}城"],
  ["joined emoji", "👩\u200d🔬"],
  ["joined emoji with a colour of skin", "👩🏽\u200d🔬"],
  ["a flag of a region", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
  ["a joiner in Persian", "می\u200cخواهم"],
  ["a break between words of Thai", "ภาษา\u200bไทย"],
  ["a mark of direction beside Hebrew", "שלום\u200f!"],
  ["ordinary Japanese", "令和７年度　（①～③）Ⅱ ㎏ ﾃｽﾄ"],
])("%s stays", (_, text) => {
  expect(foldedText(text)).toEqual({ text, folded: [] });
});

test.each([
  ["a private character", "\ue000"],
  ["a private character of another plane", "\u{f0000}"],
  ["what stands for a lost character", "\ufffd"],
  ["a control character", "\u0085"],
  ["a blank of Korean", "\u3164"],
  ["a place of a picture", "\ufffc"],
  ["a radical that looks like no ideograph", "⺩"],
])("%s is told", (_, found) => {
  expect(unclearCharacters(`𠮷の${found}字`)).toEqual([{ at: 3, found }]);
});

test("ordinary text, variants and emoji have no unclear character", () => {
  expect(unclearCharacters("令和７年度　葛\u{e0100}城👩\u200d🔬\n\t①Ⅱ㎏ﾃｽﾄ")).toEqual([]);
});

test("what is folded is not told as unclear", () => {
  expect(unclearCharacters("転倒\u202eの予測と⻑期")).toEqual([]);
});

test("a turn of direction that is left in a text of Hebrew is unclear", () => {
  expect(unclearCharacters("\u202eשלום")).toEqual([{ at: 0, found: "\u202e" }]);
});

test("loose marks that nothing stands before are put in their order over what is unseen between them", () => {
  const { text } = foldedText("\u0301\u200b\u3099");
  expect(text).toBe("\u3099\u0301");
  expect(foldedText(text).folded).toEqual([]);
});
