import type { problemsOfMarkdown as english } from "../en/problems-of-markdown.ts";
import type { SentencesLike } from "../form/sentence.ts";

type PictureFault = Parameters<(typeof english)["markdown-image"]>[0]["fault"]["why"];

/** The Markdown that templates print, and what it shows. */
export const problemsOfMarkdown = {
  "markdown-directive.closes-nothing": () => ({ message: "この「:::」で閉じるものがありません。", hint: colons }),
  "markdown-directive.no-name": ({ content }) => ({
    message: `「::: ${content}」は命令ではありません。`,
    hint: colons,
  }),
  "markdown-directive.unclosed": ({ name }) => ({
    message: `「::: ${name}」が閉じられていません。`,
    hint: "「:::」だけの行で終わらせてください。",
  }),
  "markdown-directive.of-what": ({ name }) => ({
    message: `「::: ${name}」に、何を示すのかが書かれていません。`,
    hint: `「::: ${name}」の後ろに、示すものを書いてください。`,
  }),
  "markdown-directive.no-argument": ({ name, argument }) => ({
    message: `「::: ${name}」に「${argument}」は書けません。`,
    hint: '空白を含む値は「"」で囲んでください。',
  }),
  "markdown-directive.inside": ({ name }) => ({ message: `「::: ${name}」は、他の命令の中には置けません。` }),
  "markdown-directive.page": () => ({ message: "枠や段の中で改ページはできません。" }),
  "markdown-directive.narrow": () => ({
    message: "ここの枠や段は、文字を入れるには幅が足りません。",
    hint: "枠の入れ子か、横に並べる段を減らしてください。",
  }),
  "markdown-directive.columns": () => ({
    message: "「::: columns」の中には、「::: box」と「::: column」だけを書けます。",
  }),
  "markdown-directive.column": () => ({ message: "「::: column」は「::: columns」の中に書きます。" }),
  "markdown-directive.table": () => ({ message: "「::: table」の中には、表を1つだけ書けます。" }),
  "markdown-directive.bookmarks": ({ name }) => ({ message: `ブックマーク「${name}」が2つあります。` }),
  "markdown-unknown-directive": ({ name, known }) => ({
    message: `「::: ${name}」という命令はありません。`,
    hint: `使える命令：${known.join("、")}`,
  }),
  "markdown-attribute.unknown": ({ name, key, known }) => ({
    message: `「::: ${name}」に「${key}=」は書けません。`,
    hint: known.length === 0 ? "この命令に付けられる指定はありません。" : `付けられる指定：${known.join("、")}`,
  }),
  "markdown-attribute.number": ({ name, key, text, min, max }) => ({
    message: `「::: ${name}」の「${key}」を「${text}」にはできません。`,
    hint: `${min} から ${max} までの数値を書いてください。`,
  }),
  "markdown-attribute.numbers": ({ name, key, text }) => ({
    message: `「::: ${name}」の「${key}」を「${text}」にはできません。`,
    hint: "「10,20,70」のように、0より大きい数値をコンマで区切って書いてください。",
  }),
  "markdown-attribute.word": ({ name, key, text, known }) => ({
    message: `「::: ${name}」の「${key}」を「${text}」にはできません。`,
    hint: `次のいずれかを書いてください：${known.join("、")}`,
  }),
  "markdown-attribute.argument": ({ name, argument, known }) => ({
    message: `「::: ${name}」に「${argument}」は指定できません。`,
    hint: `次のいずれかを書いてください：${known.join("、")}`,
  }),
  "markdown-attribute.level": ({ argument }) => ({
    message: `「::: outline」に「${argument}」は指定できません。`,
    hint: "1から9までの段を書いてください。",
  }),
  "markdown-attribute.style": ({ style }) => ({
    message: `体裁の見本に、段落スタイル「${style}」がありません。`,
    hint: "Wordに表示される段落スタイルの名前を書いてください。",
  }),
  "markdown-attribute.widths": ({ given, columns }) => ({
    message: `「widths」の数値は ${given} 個ですが、列は ${columns} 列です。`,
  }),
  "markdown-attribute.columns": ({ given, columns }) => ({
    message: `「::: columns」の幅は ${given} 個ですが、段は ${columns} 段です。`,
  }),
  "markdown-missing-chart": ({ name, known }) => ({
    message: `「${name}」というグラフはありません。`,
    hint: known.length === 0 ? "この資料にグラフはありません。" : `使えるグラフ：${known.join("、")}`,
  }),
  "markdown-missing-image": ({ name }) => ({
    message: `画像「${name}」がありません。`,
    hint: "様式のフォルダーに置いてください。会議の文書の画像は、その文書と同じ場所でも構いません。",
  }),
  "markdown-image.kind": ({ name }) => ({
    message: `画像「${name}」はPNGでもJPEGでもありません。`,
    hint: "PNG、JPEGかSVGの画像を使ってください。",
  }),
  "markdown-image.no-pixels": ({ name, substitute }) => ({
    message: `画像「${name}」の代わりに表示するPNGがありません。`,
    hint: `同じ場所に ${substitute} を置いてください。`,
  }),
  "markdown-image": ({ image, fault }) => ({
    message: `画像「${image}」は使えません：${pictureFaults[fault.why](fault.name)}`,
    hint: "作成したソフトから、ふつうの画像として保存し直してください。",
  }),
  "markdown-merge": () => ({
    message: "結合したセルが四角形になっていないか、見出し行にかかっています。",
    hint: "「<<」は左のセルと、「^^」は上のセルと結合します。",
  }),
  "markdown-table.columns": ({ count, most }) => ({
    message: `表は ${count} 列ですが、Wordで表示できるのは ${most} 列までです。`,
    hint: "表を分けるか、行と列を入れ替えてください。",
  }),
  "markdown-table.row": () => ({ message: "この行のセルの数が、見出し行と違います。" }),
  "markdown-footnote.no-text": ({ label }) => ({
    message: `脚注「[^${label}]」の文章がありません。`,
    hint: `「[^${label}]: …」という行を書いてください。`,
  }),
  "markdown-footnote.uncalled": ({ label }) => ({ message: `脚注「[^${label}]」がどこからも参照されていません。` }),
  "markdown-footnote.inside": () => ({ message: "脚注の中に脚注があります。" }),
  "markdown-link.bookmark": ({ name }) => ({
    message: `「::: bookmark ${name}」の指す文章がありません。`,
    hint: "指す段落や表の前に書いてください。",
  }),
  "markdown-link.heading": ({ text }) => ({ message: `リンク先の見出し「${text}」がありません。` }),
  "markdown-link": ({ address }) => ({
    message: `「${address}」へのリンクは使えません。`,
    hint: "「https:」「http:」「mailto:」か、「page:」とブックマークの名前、「#」と見出しの文字を書いてください。",
  }),
} satisfies SentencesLike<typeof english>;

const colons = "「:::」の後ろには、命令の名前を英小文字で書きます。";

const pictureFaults: Readonly<Record<PictureFault, (name: string) => string>> = {
  "cut-off": () => "途中で切れています。",
  damaged: () => "壊れています。",
  "too-large": (size) => `${size} 画素あり、1辺の上限（20000画素）を超えています。`,
  "not-utf8": () => "文字コードがUTF-8ではありません。",
  "not-xml": () => "XMLとして正しく書かれていません。",
  "not-svg": () => "SVGではありません。",
  "style-sheet": () => "外部のスタイルシートを参照しています。",
  element: (name) => `「<${name}>」を含んでいます。`,
  attribute: (name) => `「${name}=」を含んでいます。`,
  handler: (name) => `動作の指定「${name}=」を含んでいます。`,
  address: (address) => `外部の「${address}」を参照しています。`,
  outside: () => "外部のものを参照しています。",
};
