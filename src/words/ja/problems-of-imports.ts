import { encodingNames } from "../form/encoding-names.ts";
import type { FoundKind } from "../en/problems-of-packets.ts";
import type { findingsOfImports as englishFindings, problemsOfImports as english } from "../en/problems-of-imports.ts";
import { charactersText, foldsText } from "../form/character-names.ts";
import type { SentencesLike } from "../form/sentence.ts";
import { characterWords } from "./problems-of-fields.ts";
import { reasonText } from "./problems-of-files.ts";
import { kinds } from "./problems-of-packets.ts";

/** Documents that are not taken for a dataset, and what an import tells of one beside. */
export const problemsOfImports = {
  "file-unreadable.document": ({ reason }) => ({
    message: `資料を読むことができません：${reasonText(reason)}`,
    hint: "場所と、読み取りの権限を確かめてください。",
  }),
  "file-empty.document": () => ({
    message: "資料が空です。",
    hint: "ダウンロードが最後まで終わっているかを確かめてください。",
  }),
  "import-too-large": () => ({
    message: "資料が大きすぎます。読めるのは 50 MB までです。",
    hint: "正しいファイルかどうかを確かめ、分割するか、画像を除いて保存してください。",
  }),
  "import-too-heavy": ({ seconds, megabytes, detail }) => ({
    message: `PDFの読み取りが、上限（処理時間 ${seconds} 秒、メモリー ${megabytes} MB）を超えました（${heavyWords[detail] ?? detail}）。`,
    hint: "PDFを表示するソフトから新しいPDFに印刷するか、分割してください。文字だけを保存して取り込むこともできます。",
  }),
  "import-too-many-pages": ({ detail }) => ({
    message: `PDFが 5,000 ページを超えています。${more(detail)}`,
    hint: "正しいファイルかどうかを確かめるか、分割してください。",
  }),
  "import-encrypted": ({ detail }) => ({
    message: `PDFがパスワードで保護されています。${more(detail)}`,
    hint: "パスワードのないものを送ってもらうか、PDFを表示するソフトで、パスワードを外して保存してください。",
  }),
  "import-damaged": ({ detail }) => ({
    message: `PDFを読むことができません。${more(detail)}`,
    hint: "もう一度ダウンロードしてください。PDFを表示するソフトで開けるのであれば、新しいPDFに印刷してください。",
  }),
  "import-no-text": ({ detail }) => ({
    message: `PDFに文字がなく、ページが画像になっています。${more(detail)}`,
    hint: "元の資料を送ってもらうか、文字認識（OCR）を行い、その結果を取り込んでください。",
  }),
  "import-garbled": ({ detail }) => ({
    message: `資料の文字が、日本語の文になりません。${more(detail)}`,
    hint: "資料を開き、1文を写してみてください。貼り付けた文字も崩れるようであれば、別のものを送ってもらうか、文字認識（OCR）を行ってください。",
  }),
  "import-kind": ({ kind }) => ({
    message:
      kind === "text"
        ? "ファイルは文字だけのものですが、日本語がありません。"
        : `ファイルは${kinds[kind]}。PDFでも、日本語の文字だけのファイルでもありません。`,
    hint:
      kindHints[kind] ??
      "省庁の資料かどうかを確かめてください。取り込めるのは、PDFと、文字コードがUTF-8、UTF-16かShift_JISの文字だけのファイルです。",
  }),
  "import-broken": ({ encoding, lost }) => ({
    message: `${encodingNames[encoding]} として読めない文字が ${lost} 字あります。`,
    hint: "エディターでこの行を開き、正しい文字に直してUTF-8で保存するか、PDFから文字を取り直してください。",
  }),
  "import-edition": ({ year, asked }) => ({
    message: `資料は ${year} 年度のもので、${asked} 年度のものではありません。`,
    hint: newEdition(year),
  }),
  "import-edition.dataset": ({ year, into, own }) => ({
    message: `資料は ${year ?? "（不明）"} 年度のものですが、${into} のデータは ${own ?? "（不明）"} 年度のものです。`,
    hint: newEdition(year),
  }),
  "import-no-programs": () => ({
    message: "資料に、研究事業の様式がありません。",
    hint: "研究事業実施方針には、事業ごとに、プロジェクト名・研究事業名・当初予算額のある様式があります。",
  }),
  "import-memory": ({ file }) => ({
    message: `${file} が壊れているため、前回の取り込みの後に手で直された箇所が分かりません。`,
    hint: "以前の写しを戻してください。ない場合は、違いのある項目を示し、そのまま残します。",
  }),
} satisfies SentencesLike<typeof english>;

function more(detail: string | undefined): string {
  return detail === undefined ? "" : `（${detail}）`;
}

const heavyWords: Readonly<Record<string, string>> = { time: "処理時間", memory: "メモリー" };

const asPdf = "開いてPDFとして保存し、それを取り込んでください。";
const asData = "ブックに記入された内容は「shiryo review」で取り込みます。資料として取り込むときは、PDFにしてください。";
const kindHints: Readonly<Partial<Record<FoundKind, string>>> = {
  docx: asPdf,
  "word-macros": asPdf,
  "word-template": asPdf,
  powerpoint: asPdf,
  "open-document": asPdf,
  rtf: asPdf,
  html: asPdf,
  "old-office": asPdf,
  xlsx: asData,
  "excel-macros": asData,
  "excel-binary": asData,
  damaged: "もう一度ダウンロードしてください。",
  picture: "PDFを送ってもらうか、画像の文字認識（OCR）を行い、その結果を取り込んでください。",
  archive: "展開し、中の資料を取り込んでください。",
};

function newEdition(year: number | null): string {
  return `新しい年度のデータを始めるには、「--as-edition ${year}」を付け、できれば別のフォルダーに取り込んでください。`;
}

/** What an import tells of a document beside its problems. */
export const findingsOfImports = {
  "no-sheet": () => "研究事業の様式が見つかりません。",
  "unread-lines": ({ count }) => `${count} 行を読み取れませんでした。`,
  "two-dates": ({ title, date, usual }) => `${title} の日付が、ここでは ${date}、ほかでは ${usual} です。`,
  "no-value": ({ field }) => `「${field}」の値がありません。`,
  "value-apart": () => "値が、その見出しから離れた場所にあります。",
  "project-unknown": ({ name }) => `「${name}」という名称のPJはありません。`,
  "project-former": ({ name }) => `「${name}」は前の期の名称です。`,
  "no-budget": () => "当初予算額がありません。",
  "budget-unpaired": ({ years }) => `年度は ${years} つありますが、額と対応しません。`,
  "budget-amount": ({ year, printed }) => `${year} 年度の額を読み取れませんでした：${printed}`,
  "budget-other": ({ year, mark, printed }) =>
    `${year} 年度の額は当初予算額ではないので、取り込みませんでした：${printed}（${mark}）`,
  "budget-words": ({ words }) => `額の横に「${words}」とあります。`,
  "sheet-without-form": () => "ここから2つ目の様式が始まりますが、事業の名称の欄がありません。",
  "no-text": ({ label }) => `【${label}】の下に文章がありません。`,
  "figure-alone": () => "前に指標のない数値があります。",
  "target-in-sentence": ({ text }) => `文の中に目標値があります：${text}`,
  "figure-unread": () => "目標値として読み取れなかった数値があります。",
  "label-without-title": ({ label }) => `【${label}】の前に題名がありません。`,
  "topic-untitled": ({ label }) => `【${label}】に題名がありません。`,
  "topic-long-title": () => "160字を超える題名があります。",
  "topic-odd-mark": () => "番号が先に書かれたPJの印は、どのPJを指すのかが定まりません。",
  "topic-odd-year": () => "題名の末尾の年は、期間ではありません。",
  "topic-no-summary": () => "【概要】のない課題があります。",
  "topic-no-use": () => "【成果の活用】のない課題があります。",
  "topic-foreign": ({ ids }) => `事業の属さない ${ids.join("、")} の下に課題があります。`,
  "topic-bullet": ({ title }) => `箇条書きから読み取った課題です：${title}`,
  "strategy-untitled": () => "戦略等の名称のない引用文があります。",
  "strategy-undated": ({ title }) => `${title} の日付がありません。`,
  "index-without-sheet": ({ name }) => `目次にある ${name} の様式がありません。`,
  "index-lacks": ({ name }) => `${name ?? "ある事業"} が目次にありません。`,
  "index-spelling": ({ alias, name }) =>
    `目次では「${alias}」、様式では${name === null ? "書かれていません" : `「${name}」です`}。`,
  "index-lacks-project": ({ id }) => `様式には ${id} とありますが、目次にはありません。`,
  "sheet-lacks-project": ({ id }) => `目次には ${id} とありますが、様式にはありません。`,
  "characters-folded": ({ folded, ...counted }) =>
    `${counted.count} 字を正しい文字に直しました：${foldsText(folded, characterWords)}${elsewhere(counted)}`,
  "characters-left-out": ({ found, ...counted }) =>
    `Officeのファイルに入れられない文字を ${counted.count} 字除きました：${charactersText(found, characterWords)}${elsewhere(counted)}`,
  "characters-unclear": ({ found, ...counted }) =>
    `何を表すのか分からない文字を ${counted.count} 字、そのまま残しました：${charactersText(found, characterWords)}${elsewhere(counted)}`,
} satisfies {
  readonly [Says in keyof typeof englishFindings]: (...values: Parameters<(typeof englishFindings)[Says]>) => string;
};

/** As many lines as somebody looks up. */
function elsewhere({ more: lines }: { readonly more: readonly number[] }): string {
  if (lines.length === 0) return "";
  return `（ほかに ${lines.slice(0, mostLines).join("、")} 行目${lines.length > mostLines ? " など" : ""}）`;
}

const mostLines = 10;
