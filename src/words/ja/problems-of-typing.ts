import { notepadName } from "../form/encoding-names.ts";
import type { problemsOfTyping as english } from "../en/problems-of-typing.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** What was typed as people type it, and is read, mended or told. */
export const problemsOfTyping = {
  "value-read": ({ field, found, read }) => ({
    message: `${field}：「${found}」を ${read} と読みました。`,
    hint: "「shiryo check --fix」で、この書き方に直せます。",
  }),
  "yaml-syntax.typed": ({ found, right }) => ({
    message: `この行は、YAMLの記号とは違う文字で書かれています：${found}`,
    hint: `次のように書くか、「shiryo check --fix」で直してください：${right}`,
  }),
  "schema-type.unclear": ({ field, found, readings }) => ({
    message: `${field}：「${found}」は ${either(readings)} のどちらとも読めます。`,
    hint: `${either(readings)} のうち、正しい方を書いてください。`,
  }),
  "schema-type.unfit": ({ field, found, readings, isAmount }) => ({
    message: `${field}：「${found}」は ${either(readings)} と読めますが、ここには書けません。`,
    hint: isAmount ? "金額は、0以上の千円単位の整数で書いてください。" : "値を直してください。",
  }),
  "schema-type.key": ({ field, right }) => ({
    message: `${field}：項目名の書き方が決まりと違います。`,
    hint: `「${right}」と書くか、「shiryo check --fix」で直してください。`,
  }),
  "schema-unknown-key.typed": ({ key, right }) => ({
    message: `「${key}」という項目名はありません。`,
    hint: `「${right}」と書くか、「shiryo check --fix」で直してください。`,
  }),
  "file-encoding": ({ encoding }) => ({
    message: `このファイルの文字コードは ${notepadName(encoding)} です。そのまま読みました。`,
    hint: "「shiryo check --fix」でUTF-8に直すか、エディターでUTF-8にして保存してください。",
  }),
  "file-encoding.template": ({ encoding }) => ({
    message: `このひな形の文字コードは ${notepadName(encoding)} です。そのまま読みました。`,
    hint: "エディターでUTF-8にして保存してください。",
  }),
  "file-encoding.converted": ({ encoding, lacking }) => ({
    message: `${notepadName(encoding)} で書けない文字（${lacking}）があるので、UTF-8で保存しました。`,
  }),
} satisfies SentencesLike<typeof english>;

function either(readings: readonly string[]): string {
  return readings.join(" か ");
}
