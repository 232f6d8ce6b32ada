import type { problemsOfAudits as english } from "../en/problems-of-audits.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** Finished papers that say otherwise than the dataset, figures that nobody finds, and Office files that are damaged. */
export const problemsOfAudits = {
  "audit-figure": ({ place, figure, expected, found }) => ({
    message: `${at(place)}${figure}が${quoted(found)}です。データでは${quoted(expected)}です。`,
    hint: rebuild,
  }),
  "audit-sum": ({ place, figure, expected, found }) => ({
    message: `${at(place)}${figure}が${quoted(found)}です。印刷された数値から計算すると${quoted(expected)}です。`,
    hint: "元の数値のいずれかか、合計が変更されています。",
  }),
  "audit-disagreement": ({ place, figure, expected, found }) => ({
    message: `${at(place)}${figure}が${quoted(found)}です。別の資料では ${expected} です。`,
    hint: "両方の資料を、同じデータから作成してください。",
  }),
  "audit-missing": ({ place, figure, expected }) => ({
    message: `${at(place)}${figure}：${quoted(expected)}がありません。`,
    hint: rebuild,
  }),
  "audit-swapped": ({ place, expected, found }) => ({
    message: `${at(place)}このファイルの内容は${quoted(found)}です。${quoted(expected)}でなければなりません。`,
    hint: "それぞれのファイルを元の名前に戻すか、作成し直してください。",
  }),
  "audit-edited": ({ place, found }) => ({
    message: `${at(place)}${found}`,
    hint: "数値は、そのまま確かめました。変更された箇所は「shiryo list --edited」で見られます。",
  }),
  "audit-unreadable": ({ place, found }) => ({ message: `${at(place)}${found}`, hint: "作成し直してください。" }),
  "trace-unknown.figure": ({ typed }) => ({
    message: `「${typed}」は数値ではありません。`,
    hint: "「2,973,107」「▲50,000」「19.5％」のように、資料に印刷されているとおりに書いてください。",
  }),
  "trace-unknown.paper": ({ typed }) => ({
    message: `「${typed}」という資料はありません。`,
    hint: "「shiryo list」で一覧を見てください。数値は、「2,973,107」のように資料に印刷されているとおりに書きます。",
  }),
  "trace-unknown": ({ text }) => ({
    message: `「${text}」を印刷している資料はなく、データにもありません。`,
    hint: "額は千円単位です。まだ作成していない資料は調べません。",
  }),
  "trace-unknown.not-built": () => ({
    message: "資料がないか、数値が印刷されていません。",
    hint: "先に資料を作成してください。",
  }),
  "package-damaged.no-zip": () => damaged("zip形式ではありません（パスワードの付いたファイルもこうなります）。"),
  "package-damaged.cut": () => damaged("目次が途中で切れています。"),
  "package-damaged.outside": () => damaged("目次がファイルの外を指しています。"),
  "package-damaged.encrypted": ({ name }) => damaged(`${name} が暗号化されています。`),
  "package-damaged.method": ({ name, method }) => damaged(`${name} の圧縮方法（${method}）を扱えません。`),
  "package-damaged.path": ({ name }) => damaged(`「${name}」という名前が、ファイルの外を指しています。`),
  "package-damaged.twice": ({ name }) => damaged(`${name} が2つ入っています。`),
  "package-damaged.misplaced": ({ name }) => damaged(`${name} が、あるべき場所にありません。`),
  "package-damaged.checksum": ({ name }) => damaged(`${name} の内容が、検査用の値と合いません。`),
  "package-damaged.packing": ({ name, reason }) => damaged(`${name} を展開できません（${reason}）。`),
  "package-damaged.xml": ({ reason }) => damaged(`中のXMLに誤りがあります（${reason}）。`),
  "package-damaged.doctype": () => damaged("中のXMLに、Officeのファイルにはない「DOCTYPE」があります。"),
  "package-damaged.long": () => damaged("中のXMLに、資料にはあり得ない長さの文字列、タグか注釈があります。"),
  "package-damaged.deep": () => damaged("中のXMLの入れ子が深すぎます。"),
  "package-damaged.bare": () => damaged("中のXMLに何も書かれていません。"),
  "package-damaged.columns": () => damaged("シートに入る数を超える列があります。"),
  "package-damaged.row": ({ row }) => damaged(`${row} という行はありません。`),
  "package-damaged.cell": ({ address }) =>
    damaged(address === undefined ? "右に寄りすぎたセルがあります。" : `${address} というセルはありません。`),
  "package-damaged.order": ({ address }) => damaged(`セル ${address} の順番が正しくありません。`),
  "package-damaged.text": ({ number }) => damaged(`${number} 番の文字列はありません。`),
  "package-too-large.parts": ({ size, most }) => large(`${size} 個の部品があり、上限は ${most} 個です。`),
  "package-too-large.total": ({ size, most }) => large(`展開すると ${size} バイトあり、上限は ${most} バイトです。`),
  "package-too-large.part": ({ name, size, most }) =>
    large(`${name} を展開すると ${size} バイトあり、上限は ${most} バイトです。`),
  "package-too-large.ratio": ({ name, size, packed }) =>
    large(
      `${name} を展開すると ${packed} バイトが ${size} バイトになります。こうしたファイルではあり得ない大きさです。`,
    ),
  "package-too-large.elements": () => large("読める数を超えるセルや書式があります。"),
  "package-too-large.formats": () => large("Excelに入る数を超えるセルの書式があります。"),
  "text-character.office": ({ code, before }) => ({
    message: `「${before}」の後ろに、Officeのファイルに入れられない文字（U+${code}）があります。`,
    hint: "その文字を除いてください。",
  }),
  "package-damaged.no-paper": ({ kind }) =>
    damaged(kind === "workbook" ? "ブックが入っていません。" : "Wordの文書が入っていません。"),
} satisfies SentencesLike<typeof english>;

const rebuild = "「shiryo build」で作成し直せます。変更された箇所は「shiryo list --edited」で見られます。";

function at(place: string): string {
  return place === "" ? "" : `${place}：`;
}

function quoted(text: string): string {
  return text === "" ? "空欄" : `「${text}」`;
}

function damaged(what: string) {
  return { message: `ファイルが壊れています：${what}` };
}

function large(what: string) {
  return { message: `ファイルが大きすぎます：${what}` };
}
