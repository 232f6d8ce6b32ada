import type { FoundValue, problemsOfFields as english, RuleName, WantedValue } from "../en/problems-of-fields.ts";
import { type CharacterWords, charactersText, foldsText } from "../form/character-names.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** Keys and values of a record that its schema does not allow, and what its texts should not have. */
export const problemsOfFields = {
  "schema-unknown-key": ({ key, group, near, known }) => ({
    message: `${group === "" ? "" : `${group} に`}「${key}」という項目はありません。`,
    hint: meant(near, `ここに書ける項目：${known.join("、") || "なし"}`),
  }),
  "schema-missing-key": ({ field, key }) => ({
    message: `${field} がありません。`,
    hint: `項目「${key}」を書き加えてください。`,
  }),
  "schema-type": ({ field, found, wanted, advice, near = [] }) => ({
    message: `${field === "" ? "" : `${field}：`}${foundText(found)}${wantedText(wanted)}`,
    hint: meant(near, advices[advice] ?? "値を直してください。"),
  }),
  "text-character": ({ field, code, before }) => ({
    message: `${field}：${before === "" ? "先頭" : `「${before}」の後ろ`}に、WordやExcelのファイルに入れられない文字（U+${code}）があります。`,
    hint: "その文字を削除してください。",
  }),
  "text-look-alike": ({ field, folded }) => ({
    message: `${inField(field)}形の似た別の文字や見えない文字があります：${foldsText(folded, characterWords)}`,
    hint: "「shiryo check --fix」で直せます。",
  }),
  "text-unclear": ({ field, found }) => ({
    message: `${inField(field)}何を表すのか分からない文字があります：${charactersText(found, characterWords)}`,
    hint: "正しい文字に書き直してください。",
  }),
  "topic-summary": ({ title }) => ({
    message: `課題に概要がありません：${title}`,
    hint: "何を行い、何が得られたのかを1文で書いてください。",
  }),
  "text-length": ({ field, length, least, most }) => ({
    message: `${field === null ? "「background」と「goal」は合わせて" : `${field} は`} ${length} 字です。${least} 字から ${most} 字までで書きます。`,
    hint: length < least ? "もう少し詳しく書いてください。" : "短くしてください。",
  }),
  "text-full-stop": ({ isLine, mark, end }) => ({
    message: isLine
      ? `行の終わりに「${mark}」が付いています：「…${end}」`
      : `文の終わりに「${mark}」がありません：「…${end}」`,
    hint: `文の終わりには「${mark}」を付け、行（「point」と、「scope」の「summary」）の終わりには付けないでください。`,
  }),
  "text-untranslated": ({ language, fields }) => ({
    message: `${languageNames[language]}の文がない項目が${fields.length}件あります：${someOf(fields)}`,
    hint: `${languageNames[language]}の資料には、もう一方の言語の文が印刷されます。「{ ja: …, en: … }」のように両方を書いてください。`,
  }),
  "dataset-languages.first": ({ language, first }) => ({
    message: `「language」が ${language} で、「languages」の先頭が ${first} です。`,
    hint: "言語が二つ以上のときは「language」を書かず、主な言語を「languages」の先頭に書いてください。",
  }),
  "dataset-languages.unknown": ({ language, known }) => ({
    message: `このデータには ${language} の資料がありません。`,
    hint: `データの言語：${known.join("、")}（増やすときは、「dataset.yaml」の「languages」に書き加えてください。）`,
  }),
  "text-polite": ({ found }) => ({
    message: `「です・ます」の文になっています：「${found}」`,
    hint: "「である」の文にするか、体言で止めてください。",
  }),
  "text-half-width-kana": ({ found, right }) => ({
    message: `半角の片仮名「${found}」があります。全角では「${right}」です。`,
    hint: "片仮名は全角で書いてください。",
  }),
  "text-digits": ({ isSingle, found }) => ({
    message: isSingle ? `1桁の数字が半角です：「${found}」` : `2桁以上の数字が全角です：「${found}」`,
    hint: "1桁の数字は全角（令和７年）、2桁以上の数字は半角（13日）で書いてください。",
  }),
} satisfies SentencesLike<typeof english>;

const languageNames: Readonly<Record<"ja" | "en", string>> = { ja: "日本語", en: "英語" };

function someOf(fields: readonly string[]): string {
  return fields.length > 5 ? `${fields.slice(0, 5).join("、")}、…` : fields.join("、");
}

export const characterWords: CharacterWords = {
  instead: (found, meant) => `${found} → ${meant}`,
  nothing: "（削除）",
  lineBreak: "改行",
  more: (names, others) => `${names} ほか ${others} 種類`,
  separator: "、",
};

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `${near.map((name) => `「${name}」`).join("か")}の誤りではありませんか。` : otherwise;
}

/** In a text file there are no fields. */
function inField(field: string): string {
  return field === "" ? "" : `${field}：`;
}

function foundText(found: FoundValue | undefined): string {
  if (found === undefined) return "この項目名は使えません。";
  if (found.kind === "value") return `${found.text} と書かれていますが、`;
  return {
    nothing: "何も書かれていませんが、",
    list: "箇条書きになっていますが、",
    group: "項目のまとまりになっていますが、",
  }[found.kind];
}

function wantedText(wanted: readonly WantedValue[]): string {
  return `${wanted.map(oneWay).join("か、")}必要があります。`;
}

function oneWay(wanted: WantedValue): string {
  if ("type" in wanted) return typeWords[wanted.type] ?? `${wanted.type} を書く`;
  if ("oneOf" in wanted) return `${wanted.oneOf.map((one) => `「${one}」`).join("か")}と書く`;
  if ("items" in wanted) return `${wanted.items} 件以上書く`;
  if ("least" in wanted) return `${wanted.least} 以上にする`;
  if ("most" in wanted) return `${wanted.most} 以下にする`;
  return ("format" in wanted ? formatWords[wanted.format] : undefined) ?? rules[wanted.rule] ?? "決められた形で書く";
}

const typeWords: Readonly<Record<string, string>> = {
  array: "箇条書きにする",
  boolean: "「true」か「false」を書く",
  int: "整数を書く",
  number: "数値を書く",
  object: "項目のまとまりを書く",
  record: "項目のまとまりを書く",
  string: "文字列を書く",
};

const ruleWords: Readonly<Record<RuleName, string>> = {
  block: "「heading」「figures」「legend」「table」「notes」「chart」のうち1つだけを書く",
  color: '「"1F3864"」のように、16進数の6桁を引用符で囲んで書く',
  date: "日付を「YYYY-MM-DD」、日が印刷されていなければ「YYYY-MM」の形で書く",
  "fiscal-year": '年度を「"2025"」のように、4桁の数字を引用符で囲んで書く',
  id: "IDを英小文字、数字と、1つずつのハイフンで書く",
  key: "項目の名前を文字、数字と「_」で書く",
  table: "表の名前を文字、数字と「_」で書く",
  text: "空白以外の文字を書く",
  time: "時刻を「13:00」の形で書く",
};
const rules: Readonly<Record<string, string>> = ruleWords;

const formatWords: Readonly<Record<string, string>> = {
  date: "暦にある日付を「YYYY-MM-DD」の形で書く",
  url: "「https://example.org/」のようなアドレスを書く",
};

const figureHint = "数値だけを、半角数字で、コンマ・引用符・単位を付けずに書いてください。";
const groupHint = "その下の項目を、空白2つ分だけ字下げして書いてください。";

const advices: Readonly<Record<string, string>> = {
  array: "それぞれの件を、「- 」（ハイフンと空白）で始めてください。",
  boolean: "「true」か「false」を、引用符を付けずに書いてください。",
  digits: "数値をふつうの10進数で書いてください。",
  int: figureHint,
  number: figureHint,
  object: groupHint,
  quotes: "引用符で囲んでください。",
  record: groupHint,
  string: "文字列を書いてください。",
};
