import type { problemsOfFiles as english, SyntaxFault, WhyUnreadable } from "../en/problems-of-files.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** Files and folders that are not there or cannot be read, are no YAML, or hold too much to be told one by one. */
export const problemsOfFiles = {
  "file-missing": ({ what, path }) => ({
    message: `${what === "file" ? "ファイル" : "フォルダー"} ${path} がありません。`,
    hint: "「--data」で指定した場所を確かめるか、「shiryo import FILE --into DIR」でデータを作ってください。",
  }),
  "file-missing.templates": ({ path }) => ({
    message: `フォルダー ${path} がありません。`,
    hint: "「--templates」で指定した場所を確かめてください。",
  }),
  "file-unreadable": ({ path, reason }) => ({
    message: `${path} を読むことができません：${reasonText(reason)}`,
    hint: "その場所にあるか、他のソフトで開いたままになっていないか、読み取りの権限があるかを確かめてください。",
  }),
  "file-unreadable.templates": ({ path, reason }) => ({
    message: `${path} を読むことができません：${reasonText(reason)}`,
    hint: "「--templates」で指定した場所を確かめてください。",
  }),
  "file-unknown": ({ path, record }) => ({
    message: `${path} は読み込まれません。`,
    hint:
      record === null
        ? "データのフォルダーの外へ移してください。"
        : `データのファイルであれば、名前を「${record}」に変え、正しいフォルダーに置いてください。`,
  }),
  "file-unknown.template": ({ path }) => ({
    message: `${path} は様式のファイルではありません。`,
    hint: "様式として使えるのは、「NAME.md.hbs」「partials/NAME.md.hbs」「packet/NAME.md.hbs」「workbook*.yaml」「reference.docx」と、「.png」「.jpg」「.svg」の画像です。",
  }),
  "file-empty": () => ({
    message: "ファイルに何も書かれていません。",
    hint: "内容を書くか、ファイルを削除してください。",
  }),
  "yaml-syntax": ({ fault }) => ({
    message: `YAMLとして読み取れません：${syntaxFaults[fault]}`,
    hint: syntaxHints[fault] ?? "字下げを確かめ、記号を含む文字列は引用符で囲んでください。",
  }),
  "yaml-syntax.deep": () => ({
    message: "箇条書きや項目の入れ子が深すぎます。",
    hint: "データのファイルかどうかを確かめてください。",
  }),
  "yaml-syntax.older": () => ({
    message: "YAML 1.1の指定があります。一部の値の意味が変わるため、読み取れません。",
    hint: "「%YAML」の行と、その下の「---」の行を削除してください。",
  }),
  "yaml-syntax.key": () => ({
    message: "項目名が箇条書きか項目のまとまりになっています。",
    hint: "項目名には単なる文字列を書いてください。",
  }),
  "yaml-duplicate-key": ({ key }) => ({
    message: `項目「${key}」がここに再び書かれています。`,
    hint: "どちらか一方を残してください。",
  }),
  "yaml-alias": ({ name }) => ({
    message: `「*${name}」は、別の場所に書かれた値を指しています。`,
    hint: "値そのものを書いてください。項目の値は、それぞれの場所に書く必要があります。",
  }),
  "schema-unknown-key.lost": ({ key }) => ({
    message: `「${key}」という項目はありません。`,
    hint: "その項目を削除してください。",
  }),
  "schema-type.commas": ({ text, right }) => ({
    message: `${text} と書かれていますが、YAMLではコンマが項目の区切りになります。`,
    hint: `コンマを付けずに ${right} と書いてください。`,
  }),
  "schema-newer": ({ version, newest }) => ({
    message: `データの「schemaVersion」は ${version} ですが、このプログラムが読めるのは ${newest} までです。`,
    hint: "最新のShiryoを入れるか、以前の形式のデータを受け取ってください。",
  }),
  "schema-older": ({ version, newest }) => ({
    message: `データの「schemaVersion」は ${version} です。${newest} として読みます。`,
    hint: `ファイルが今の形式になっていれば、「schemaVersion: ${newest}」と書いてください。`,
  }),
  "file-double": ({ file, other }) => ({
    message: `${other} と ${file} は同じデータのファイルです。`,
    hint: "どちらの拡張子も読まれます。正しい方を残し、もう一方をデータのフォルダーの外へ移してください。",
  }),
  "file-too-large": ({ file, size, most }) => ({
    message: `${file} は ${size} バイトあり、読める大きさ（${most} バイト）を超えています。`,
    hint: "正しいファイルかどうかを確かめてください。事業のファイルは、ふつう数万バイトです。",
  }),
  "file-not-utf8": ({ isUtf16 }) => ({
    message: isUtf16
      ? "UTF-16の印で始まっていますが、UTF-16として読めません。"
      : "この行は、UTF-8でもShift_JISでもありません。",
    hint: "正しく表示されるエディターで開き、文字コードをUTF-8にして保存してください。",
  }),
  "file-name": ({ found, id }) => ({
    message: `「id」は「${found}」ですが、ファイルの名前は「${id}.yaml」です。`,
    hint: `ファイルの名前を「${found}.yaml」に変えるか、「id: ${id}」と書いてください。`,
  }),
  "file-too-large.record": ({ most }) => ({
    message: `読める数（${most} 個）を超える値が書かれています。`,
    hint: "正しいファイルかどうかを確かめてください。1つの事業の値は、ふつう数百個です。",
  }),
  "file-many-problems": (values) => manyMore(values),
  "file-many-warnings": (values) => manyMore(values),
  "output-not-written": (values) => ({
    message: `何も書き込みませんでした：${whyNotWritten(values)}`,
    hint: "別のファイル名を指定するか、その場所を空けてください。",
  }),
} satisfies SentencesLike<typeof english>;

const syntaxFaults: Readonly<Record<SyntaxFault, string>> = {
  ALIAS_PROPS: "別の場所の値を指す「*」に、タグ（「!」）か目印（「&」）が付いています。",
  BAD_ALIAS: "「*」か「&」の後ろに名前がないか、名前がコロンで終わっています。",
  BAD_COLLECTION_TYPE: "タグ（「!」）が、その後ろの箇条書きや項目のまとまりに合いません。",
  BAD_DIRECTIVE: "「%」で始まる行の内容が分かりません。",
  BAD_DQ_ESCAPE: "引用符の中の「\\」の後ろに、使えない文字があります。",
  BAD_INDENT: "この行の字下げが正しくないか、その前のかっこが閉じられていません。",
  BAD_PROP_ORDER: "タグ（「!」）か目印（「&」）の位置が正しくありません。",
  BAD_SCALAR_START: "引用符なしでは別の意味になる記号で、文字列が始まっています。",
  BLOCK_AS_IMPLICIT_KEY: "項目と同じ行に、別の項目か箇条書きが始まっています。",
  BLOCK_IN_FLOW: "かっこの中に、行に分けた箇条書きか項目のまとまりがあります。",
  DUPLICATE_KEY: "同じ項目が2回書かれています。",
  IMPOSSIBLE: "文字列か注釈が途中で切れています。",
  KEY_OVER_1024_CHARS: "項目名が1024字を超えています。",
  MISSING_CHAR: "コンマ、コロン、空白かかっこが足りません。",
  MISSING_QUOTE: "引用符が閉じられていません。",
  MULTILINE_IMPLICIT_KEY: "項目名が何行にも渡っているか、コロンがありません。",
  MULTIPLE_ANCHORS: "1つの値に目印（「&」）が2つ付いています。",
  MULTIPLE_DOCS: "ここから2つ目の文書が始まっています。",
  MULTIPLE_TAGS: "1つの値にタグ（「!」）が2つ付いています。",
  NON_STRING_KEY: "項目名が文字列ではありません。",
  RESOURCE_EXHAUSTION: "読める限度を超えて、入れ子になっています。",
  TAB_AS_INDENT: "空白で字下げする所に、タブがあります。",
  TAG_RESOLVE_FAILED: "タグ（「!」）の意味が分かりません。",
  UNEXPECTED_TOKEN: "ここにあるはずのないものがあります。",
};

const syntaxHints: Readonly<Partial<Record<SyntaxFault, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: "「: 」を含む文字列は引用符で囲み、項目はそれぞれ新しい行から書いてください。",
  BAD_INDENT: "同じまとまりの項目は、同じ数の空白で字下げしてください。",
  MISSING_CHAR: "引用符とかっこを閉じてください。",
  MISSING_QUOTE: "引用符とかっこを閉じてください。",
  MULTILINE_IMPLICIT_KEY: "「項目名: 値」のように、コロンと空白を書いてください。",
  MULTIPLE_DOCS: "1つのファイルには１件だけを書き、「---」の行を削除してください。",
  TAB_AS_INDENT: "タブではなく空白で字下げしてください。",
  TAG_RESOLVE_FAILED: "「!」で始まる印を削除してください。",
};

const reasons: Readonly<Record<Extract<WhyUnreadable, string>, string>> = {
  EACCES: "読み取りの権限がありません。",
  EBUSY: "他のソフトが使用中です。",
  ELOOP: "リンクが堂々巡りになっています。",
  EMFILE: "開いているファイルが多すぎます。",
  ENOENT: "その場所にありません。",
  ENOTDIR: "フォルダーではありません。",
  EPERM: "読み取りの権限がありません。",
  "no-file": "ファイルではありません。",
};

export function reasonText(reason: WhyUnreadable): string {
  return typeof reason === "string" ? reasons[reason] : reason.words;
}

type ValuesOf<Name extends keyof typeof english> = Parameters<(typeof english)[Name]>[0];

function manyMore({ untold, unread }: ValuesOf<"file-many-problems">) {
  const more = `このファイルには、ほかに ${untold} 件あります。`;
  const message = unread === 0 ? more : `${more}その後ろの ${unread} 件のデータは確かめていません。`;
  return { message, hint: "上に示したものを直してから、もう一度確かめてください。" };
}

function whyNotWritten(values: ValuesOf<"output-not-written">): string {
  if (values.reason === "system") return values.error;
  if (values.reason === "file-above") return `${values.above} はフォルダーではなくファイルです。`;
  return values.reason === "folder"
    ? "同じ名前のフォルダーがあります。"
    : "同じ名前のものがありますが、ファイルではありません。";
}
