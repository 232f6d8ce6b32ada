import type { problemsOfEdits as english } from "../en/problems-of-edits.ts";
import type { SentencesLike } from "../form/sentence.ts";

type ValuesOf<Name extends keyof typeof english> = Parameters<(typeof english)[Name]>[0];

/** Returned workbooks that are not taken, changes of a dataset, and their journals. */
export const problemsOfEdits = {
  "review-file.empty": () => ({ message: "ファイルが空です。", hint: "もう一度送ってもらってください。" }),
  "review-file.compound": () => ({
    message: "ファイルがパスワードで保護されているか、Excel 97の形式（.xls）です。",
    hint: "Excelで開いてパスワードを外し、「.xlsx」の形式で保存してください。",
  }),
  "review-file.ods": () => ({
    message: "ファイルがOpenDocument形式（.ods）です。",
    hint: "LibreOfficeで「.xlsx」の形式に保存してください。",
  }),
  "review-file.no-workbook": () => ({
    message: "ファイルがExcelのブックではありません。",
    hint: "CSV、PDFやウェブページではなく、ブックそのものを「.xlsx」の形式で保存してください。",
  }),
  "review-file.other-kind": () => ({
    message: "ファイルに「.xlsx」や「.xlsm」の形式のブックが入っていません。",
    hint: "Excelで開き、「.xlsx」の形式で保存してください。",
  }),
  "review-form.not-ours": () => ({
    message: "Shiryoのブックではないか、記入用のシートのないブックです。",
    hint: fresh,
  }),
  "review-form.missing": ({ sheet }) => ({
    message: `隠しシート ${sheet} がありません。記入用のシートが、別のファイルに写されています。`,
    hint: fresh,
  }),
  "review-form.two": () => ({
    message: "1つのファイルに、2つのブックのシートが入っています。",
    hint: "ブックごとに、別のファイルで返送してもらってください。",
  }),
  "review-form.changed": ({ sheet }) => ({ message: `隠しシート ${sheet} が変更されています。`, hint: fresh }),
  "review-form.format": ({ found, known }) => ({
    message: `記入用のシートの形式は ${found || "（なし）"} ですが、このShiryoが読めるのは ${known} です。`,
    hint: "作成した版のShiryoで読むか、新しいブックを配布してください。",
  }),
  "review-form.column": ({ sheet }) => ({
    message: `シート ${sheet} に、行のIDを入れた隠し列がありません。`,
    hint: fresh,
  }),
  "review-form.deleted": () => ({
    message: "記入用のシートか、その隠し行・隠し列が削除されています。",
    hint: fresh,
  }),
  "review-confirm": ({ name }) => ({
    message: `${name} は、指定されたファイルの入力欄ではありません。`,
    hint: "「PJ5.xlsx!H12」のように、表に示された「FILE!CELL」の形で書くか、「--confirm all」としてください。",
  }),
  "review-edition": ({ edition, fiscalYear }) => ({
    message: `ブックは ${edition} 年度のものですが、データは ${fiscalYear} 年度のものです。`,
    hint: rightEdition,
  }),
  "review-edition.languages": ({ language, other }) => ({
    message: `このブックは ${language} で、ほかに ${other} のブックがあります。`,
    hint: "言語ごとに分けて取り込んでください。",
  }),
  "review-edition.programs": () => ({
    message: "ブックにある事業が、データに1つもありません。",
    hint: rightEdition,
  }),
  "review-rows": ({ names, more }) => ({
    message: `次の行が返送されていません：${names.join("、")}${more > 0 ? ` ほか ${more} 行` : ""}`,
    hint: askForThem,
  }),
  "review-rows.columns": ({ fields }) => ({
    message: `次の列が返送されていません：${fields.join("、")}`,
    hint: askForThem,
  }),
  "review-report.kind": () => ({
    message: "報告の形式は「.xlsx」か「.html」です。",
    hint: "そのどちらかで終わるファイル名を指定してください。",
  }),
  "review-report": () => ({
    message: "そこにあるファイルは照会結果の報告ではないので、そのまま残します。",
    hint: "報告に別の名前を付けるか、そのファイルを移してください。",
  }),
  "review-not-written.report": ({ error }) => ({ message: `報告を書き込めませんでした：${error}` }),
  "review-edit": (refused) => ({
    message: refusal(refused),
    hint: 'この変更は手で行うか、先にそのまとまりを「key: { "2026": 1 }」の形で書いてください。何も書き込んでいません。',
  }),
  "data-edit": (refused) => ({
    message: refusal(refused),
    hint: "この変更は手で行うか、先にファイルのその部分をふつうの書き方に直してください。何も書き込んでいません。",
  }),
  "review-not-written": (detail) => ({
    message: `変更を書き込めませんでした：${whyNotWritten(detail)}`,
    hint: "何も変えていません。もう一度、照会結果を取り込んでください。",
  }),
  "import-not-written": (detail) => ({
    message: `データを書き込めませんでした：${whyNotWritten(detail)}`,
    hint: `${nothingChanged}もう一度取り込んでください。`,
  }),
  "data-not-written": (detail) => ({
    message: `データを書き込めませんでした：${whyNotWritten(detail)}`,
    hint: `${nothingChanged}もう一度行ってください。`,
  }),
  "data-locked": ({ user, host, pid }) => ({
    message:
      pid === 0
        ? "別の処理が、このデータに書き込んでいます。"
        : `${host} の ${user}（プロセス ${pid}）が、このデータに書き込んでいます。`,
    hint: "終わるまで待ってください。何も変えていません。",
  }),
  "journal-unfinished": () => ({
    message: "データへの書き込みが途中で止まっています。変更の一部だけが入っているかもしれません。",
    hint: "「shiryo undo」で、すべて元に戻せます。データに書き込む他の処理を行えば、続きが書き込まれます。",
  }),
  "journal-unfinished.damaged": () => ({
    message: "データへの書き込みが途中で止まっていますが、その記録を読めません。",
    hint: "最後に変更されたファイルを確かめ、その記録を削除してください。",
  }),
  "journal-unfinished.strange": ({ files, ...write }) => ({
    message: `${writeOf(write)}が途中で止まり、その後さらに変更されています：${files.join("、")}`,
    hint: byHand,
  }),
  "journal-unfinished.lost": ({ files, ...write }) => ({
    message: `${writeOf(write)}が途中で止まり、続けることも元に戻すこともできません：${files.join("、")}`,
    hint: byHand,
  }),
  "journal-finished": (write) => ({
    message: `${writeOf(write)}が途中で止まっていましたが、最後まで書き込みました。`,
  }),
  "journal-finished.taken-back": (write) => ({
    message: `${writeOf(write)}が途中で止まっていましたが、すべて元に戻しました。`,
    hint: "もう一度行ってください。",
  }),
  "journal-damaged": () => ({
    message: "記録を読めないか、必要な内容が欠けています。",
    hint: "以前の写しを戻すか、削除してください。記録がないと、その書き込みは元に戻せません。",
  }),
  "undo-unknown": () => ({
    message: "元に戻すものがありません。",
    hint: "記録のある書き込みは、すべて元に戻してあります。もう一度行うには、元に戻したときの記録の名前を指定してください。",
  }),
  "undo-unknown.name": ({ name, known }) => ({
    message: `「${name}」という記録はありません。`,
    hint: known.length === 0 ? "このデータには記録がありません。" : `最近の記録は次のとおりです：${known.join("、")}`,
  }),
  "undo-unknown.undone": ({ name, by }) => ({
    message: `記録「${name}」の書き込みは、既に元に戻してあります。`,
    hint: `もう一度行うには、「shiryo undo ${by}」としてください。`,
  }),
  "undo-unknown.damaged": ({ name }) => ({
    message: `記録「${name}」を読めないか、必要な内容が欠けています。`,
    hint: "以前の写しを戻すか、それより前の記録の名前を指定してください。",
  }),
  "undo-changed": ({ field }) => ({
    message: `${field === "" ? "ファイル" : `${field} `}はその後変更されているので、そのまま残します。`,
    hint: "何も変えていません。先に後の変更を元に戻すか、手で直してください。",
  }),
} satisfies SentencesLike<typeof english>;

const fresh = "「shiryo build」で新しいブックを作り、数値を写して、そのファイルそのものを返送してもらってください。";
const rightEdition = "「--data」で正しいデータを指定するか、この年度のブックを送ってもらってください。";
const askForThem = "それらの内容は変えません。数値が記入されていたのであれば、送ってもらってください。";
const nothingChanged = "何も変えていません。ディスクの空きを増やすか、他のソフトで開いていれば閉じて、";
const byHand = "記録の示す箇所を手で直し、記録の名前から「.unfinished」を除いてください。ここでは何も変えていません。";

function writeOf({ date, time, why }: ValuesOf<"journal-finished">): string {
  return `${date} ${time} の書き込み（${whyWords[why] ?? why}）`;
}

const whyWords: Readonly<Record<string, string>> = {
  review: "照会結果の反映",
  import: "資料の取り込み",
  fix: "文字の修正",
  undo: "元に戻す処理",
};

function refusal({ field, fault }: ValuesOf<"data-edit">): string {
  return `${field === "" ? "このファイル" : `${field} `}を変更できません：${refusals[fault] ?? fault}`;
}

const refusals: Readonly<Record<string, string>> = {
  "not-yaml": "ファイルをYAMLとして読み取れません。",
  "no-field": "その項目がありません。",
  "no-item": "その件がありません。",
  "no-group": "ここに項目のまとまりがありません。",
  "no-list": "ここに箇条書きがありません。",
  tag: "値にタグ（「!」）か目印（「&」）が付いています。",
  "question-mark": "項目名が「?」で始まる書き方か、タグ（「!」）や目印（「&」）の付いた書き方です。",
  "comment-in-braces": "波かっこの中に注釈があります。",
  "no-value": "ファイルに書けない値です。",
  "too-much": "変更すると、ほかの箇所まで変わってしまいます。",
  "no-file": "そのファイルがありません。",
  "file-there": "同じ名前のファイルが既にあります。",
};

function whyNotWritten({ reason, error }: ValuesOf<"data-not-written">): string {
  return reason === "changed" ? "たった今、他のソフトによって変更されました。" : error;
}
