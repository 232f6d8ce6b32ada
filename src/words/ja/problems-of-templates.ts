import type { problemsOfTemplates as english } from "../en/problems-of-templates.ts";
import type { SentencesLike } from "../form/sentence.ts";

type ValuesOf<Name extends keyof typeof english> = Parameters<(typeof english)[Name]>[0];
type ReferenceFault = ValuesOf<"reference-content">["why"];

/** Templates of papers and the look of Word files. */
export const problemsOfTemplates = {
  "template-syntax": ({ reason }) => ({
    message: `様式を読み取れません：${reason}`,
    hint: "「{{#block}}」は「{{/block}}」で、「{{」は「}}」で閉じてください。",
  }),
  "template-syntax.broken": ({ reason }) => ({
    message: `ここで様式に値を入れられません：${reason}`,
    hint: "この部分を別の書き方にするか、除いてください。",
  }),
  "template-unknown-field": ({ missing, path, near, known }) => ({
    message: `「${path}」の「${missing}」という項目はありません。`,
    hint: meant(near, `ここで使える項目：${known.join("、") || "なし"}`),
  }),
  "template-unknown-field.above": ({ path }) => ({
    message: `「${path}」は、このファイルの一番上より外を指しています。`,
    hint: "「{{#each}}」や「{{#with}}」の外では「../」を除いてください。部品には「{{> NAME title=../title}}」のように値を渡します。",
  }),
  "template-unknown-field.loop": ({ path }) => ({
    message: `「${path}」が「{{#each}}」の中にありません。`,
    hint: "「@index」「@key」「@first」「@last」は「{{#each}}」の中で使えます。「@root」はどこでも使えます。",
  }),
  "template-no-value": ({ name }) => ({
    message: `「${name}」に印刷するものがありません。この資料には、その元の項目がありません。`,
    hint: "「{{#if budget.request}}{{budget.request.text}}{{/if}}」のように、あるかどうかを先に確かめてください。",
  }),
  "template-not-text": ({ name }) => ({
    message: `「${name}」は一覧か項目のまとまりなので、そのままでは印刷できません。`,
    hint: '「{{#each}}」で1件ずつ取り出すか、「{{join LIST "、"}}」でつなぐか、その中の項目を指定してください。',
  }),
  "template-not-list": () => ({
    message: "「{{#each}}」には一覧が必要ですが、これは一覧ではありません。",
    hint: "「{{#if}}」か「{{#with}}」を使ってください。",
  }),
  "template-not-list.texts": () => ({
    message: "「{{join}}」には文字列の一覧が必要ですが、これは違います。",
    hint: "データの一覧は「{{#each}}」で1件ずつ取り出し、文字列はそのまま印刷してください。",
  }),
  "template-not-list.group": () => ({
    message: "「{{lookup}}」には一覧か項目のまとまりが必要ですが、これは違います。",
    hint: "「{{lookup list @index}}」のように、初めに一覧、次に名前か番号を書いてください。",
  }),
  "template-unknown-helper": ({ name, known }) => ({
    message: `「${name}」という命令はありません。`,
    hint: `使える命令：${known.join("、")}`,
  }),
  "template-unknown-word": ({ name, near }) => ({
    message: `「${name}」という用語はありません。`,
    hint: meant(near, "資料に印刷する用語は、「docs/words.md」にすべて示してあります。"),
  }),
  "template-unknown-word.value": ({ word, name, slots }) => ({
    message: `用語「${word}」に「${name}」を入れる箇所はありません。`,
    hint: slots.length > 0 ? `次の箇所に入れられます：${slots.join("、")}` : "用語の名前だけを書いてください。",
  }),
  "template-unknown-word.missing": ({ word, missing }) => ({
    message: `用語「${word}」には、${missing.join("、")} の値が必要です。`,
    hint: `「{{say "${word}" ${missing.map((name) => `${name}=…`).join(" ")}}}」と書いてください。`,
  }),
  "template-arguments.count": ({ name, takes, given }) => ({
    message: `「{{${name}}}」に渡す値は ${takes} 個ですが、ここでは ${given} 個です。`,
    hint: examples,
  }),
  "template-arguments.named": ({ helper, name }) => ({
    message: `「{{${helper}}}」に「${name}=」は渡せません。`,
    hint: "名前を付けて値を渡せるのは、「{{> NAME mark=…}}」のように部品を呼び出すときだけです。",
  }),
  "template-arguments.text": ({ helper }) => ({
    message: `「{{${helper}}}」のここには文字列か数値が必要ですが、これは一覧か項目のまとまりです。`,
    hint: examples,
  }),
  "template-arguments.block": ({ name }) => ({
    message: `「{{${name}}}」は範囲を囲む命令なので、印刷したり、かっこの中に書いたりできません。`,
    hint: `「{{#${name} …}} … {{/${name}}}」と書いてください。かっこの中では「eq」「not」「and」「or」を使います。`,
  }),
  "template-arguments.names": ({ name, most, given }) => ({
    message: `「{{#${name}}}」が「| |」の中で付ける名前は ${most} 個までですが、ここでは ${given} 個です。`,
    hint: "「{{#each list as |item index|}}」は2個、「{{#with record as |name|}}」は1個の名前を付けます。",
  }),
  "template-arguments.taken": ({ name }) => ({
    message: `「${name}」は名前として使えません。`,
    hint: "英字と数字で、命令の名前と違うものにしてください。",
  }),
  "template-unknown-partial": ({ name, known }) => ({
    message: `「${name}」という部品はありません。`,
    hint: `使える部品：${known.join("、") || "なし"}`,
  }),
  "template-recursion": ({ name }) => ({
    message: `部品「${name}」が、ここで自分自身を呼び出しています（他の部品を通している場合もあります）。このままでは終わりません。`,
    hint: "代わりに「{{#each}}」で一覧を1件ずつ取り出してください。",
  }),
  "template-not-supported": ({ form }) => ({
    message: `${forms[form]}は使えません。`,
    hint: "その内容をファイル「partials/NAME.md.hbs」に書き、「{{> NAME}}」で呼び出してください。",
  }),
  "template-not-supported.literal": ({ name }) => ({
    message: `「{{${name}}}」は項目の名前ではありません。`,
    hint: "決まった文字列や数値は、「{{」と「}}」を付けずにそのまま書いてください。",
  }),
  "template-not-supported.same": ({ path }) => ({
    message: `「${path}」は、文字列の中の文字列から外を指しています。両方が同じ文字列だと、一つ外側にずれてしまいます。`,
    hint: "外側に「{{#each list as |item|}}」のように名前を付けてください。",
  }),
  "reference-content": ({ why, name }) => ({
    message: `体裁の見本：${referenceFaults[why](name)}`,
    hint: "「shiryo reference」が出力するファイルから始め、Wordで直してください。",
  }),
  "template-too-large.tags": ({ most }) => ({
    message: `様式の「{{…}}」が、読める数（${most} 個）を超えています。`,
    hint: smaller,
  }),
  "template-too-large.tag-text": ({ most }) => ({
    message: `様式の「{{…}}」の中の文字が、読める数（${most} 字）を超えています。`,
    hint: smaller,
  }),
  "template-too-large.depth": ({ most }) => ({
    message: `「{{…}}」の入れ子が ${most} 段を超えています。`,
    hint: smaller,
  }),
  "template-too-large.calls": ({ most }) => ({
    message: `呼び出す部品を合わせると、様式の「{{…}}」が、扱える数（${most} 個）を超えています。`,
    hint: smaller,
  }),
  "template-too-large.steps": ({ most }) => ({
    message: `様式に値を入れる手順が ${most} 回を超えました。`,
    hint: smaller,
  }),
  "template-too-large.characters": ({ most }) => ({
    message: `様式から ${most} 字を超える文字が印刷されます。`,
    hint: smaller,
  }),
  "template-too-large.memory": () => ({
    message: "様式から印刷されるものが多すぎるか、入れ子が深すぎます。",
    hint: smaller,
  }),
} satisfies SentencesLike<typeof english>;

const forms: Readonly<Record<ValuesOf<"template-not-supported">["form"], string>> = {
  "partial-block": "範囲を囲む「{{#> partial}}」",
  decorator: "「{{* name}}」",
  inline: "「{{#* inline}}」",
  computed: "計算で決まる名前「{{> (…)}}」",
};

const smaller =
  "資料の様式は、ふつうずっと小さいものです。繰り返しの中の繰り返しや、互いに呼び出す部品がないかを確かめてください。";
const examples = "「docs/templates.md」に、命令ごとの例があります。";

const referenceFaults: Readonly<Record<ReferenceFault, (name: string) => string>> = {
  "no-word": () => "Wordのファイル（.docx）ではありません。",
  "no-styles": () => "スタイルがありません。",
  "no-lists": () => "箇条書きの設定がありません。",
  "no-page": () => "用紙の大きさか余白の設定がありません。",
  "no-length": (text) => `「${text}」は用紙や余白の長さではありません。`,
  "bullet-pictures": () => "箇条書きの記号に画像は使えません。",
  "style-without-list": (name) => `スタイル「${name}」に、専用の箇条書きの設定がありません。`,
  "running-part": (type) => `ヘッダーかフッターに、画像以外のもの（「${type}」）があります。`,
  field: (name) => `フィールド「${name}」は、ヘッダーやフッターに使えません。`,
};

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `${near.map((name) => `「${name}」`).join("か")}の誤りではありませんか。` : otherwise;
}
