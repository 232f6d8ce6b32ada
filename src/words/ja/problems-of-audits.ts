import type {
  FindingParts,
  FindingSubject,
  FindingWords,
  problemsOfAudits as english,
} from "../en/problems-of-audits.ts";
import type { SentencesLike, Tell } from "../form/sentence.ts";

/** Finished papers that say otherwise than the dataset, figures that nobody finds, and Office files that are damaged. */
export const problemsOfAudits = {
  "audit-figure": (finding, tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}が${quoted(found)}です。データでは${quoted(expected)}です。`,
      hint: rebuild,
    };
  },
  "audit-sum": (finding, tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}が${quoted(found)}です。印刷された数値から計算すると${quoted(expected)}です。`,
      hint: "元の数値のいずれかか、合計が変更されています。",
    };
  },
  "audit-disagreement": (finding, tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}が${quoted(found)}です。別の資料では${expected}です。`,
      hint: "両方の資料を、同じデータから作成してください。",
    };
  },
  "audit-missing": (finding, tell) => {
    const { place, figure, expected } = findingParts(finding, tell);
    return { message: `${at(place)}${figure}：${quoted(expected)}がありません。`, hint: rebuild };
  },
  "audit-swapped": ({ place, expected, found }) => ({
    message: `${at(placeText(place))}このファイルの内容は${quoted(found)}です。${quoted(expected)}でなければなりません。`,
    hint: "それぞれのファイルを元の名前に戻すか、作成し直してください。",
  }),
  "audit-edited": (finding, tell) => ({
    message: `${at(placeText(finding.place))}${findingParts(finding, tell).found}です。`,
    hint: "数値は、そのまま確かめました。変更された箇所は「shiryo list --edited」で見られます。",
  }),
  "audit-unreadable": (finding, tell) => ({
    message: `${at(placeText(finding.place))}${findingParts(finding, tell).found}`,
    hint: "作成し直してください。",
  }),
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

/** What stands for a finding in a table, part by part. */
export function findingParts(finding: FindingWords, tell: Tell): FindingParts {
  const { place, figure, expected, found, about, other, cause } = finding;
  return {
    place: placeText(place),
    figure: about === undefined ? figure : figures[about](finding),
    expected:
      other === undefined
        ? (wanted[about ?? "text"] ?? expected)
        : `${expected}（${other.path}、${placeText(other.place)}）`,
    found: cause === undefined ? (seen[about ?? "text"] ?? found) : tell(cause),
  };
}

const figures: Readonly<Record<FindingSubject, (finding: FindingWords) => string>> = {
  attachment: () => "添付のファイル",
  category: () => "項目の名前",
  "chart-values": () => "値",
  charts: () => "グラフの数",
  column: () => "列",
  "dataset-absent": () => "データ",
  "dataset-other": () => "データ",
  digest: () => "照合用の値（SHA-256）",
  file: ({ figure }) => figure,
  lines: () => "データより多い行の数",
  "paper-absent": () => "資料",
  "paper-changed": () => "資料",
  "paper-foreign": () => "資料",
  "paper-unreadable": () => "資料",
  results: () => "数式",
  row: ({ figure }) => `表 ${figure} の行`,
  sheet: () => "シート",
  table: ({ expected }) => `表 ${expected}`,
  text: ({ near }) => (near === undefined ? "文章" : `文章（${near}）`),
  title: () => "表題",
  total: () => "合計行",
};

const wanted: Readonly<Partial<Record<FindingSubject, string>>> = {
  "dataset-absent": "今のデータ",
  "dataset-other": "今のデータ",
  file: "このファイル",
  "paper-absent": "この資料",
  "paper-changed": "作成したときのファイル",
  "paper-foreign": "作成したときのファイル",
  "paper-unreadable": "読むことのできる資料",
  results: "それぞれの計算結果",
};

const seen: Readonly<Partial<Record<FindingSubject, string>>> = {
  "dataset-absent": "なし",
  "dataset-other": "別のデータ",
  file: "なし",
  "paper-absent": "なし",
  "paper-changed": "変更されたファイル",
  "paper-foreign": "Shiryoが作成したものではないファイル",
};

/** An address in a paper as people say it: `table 4 row 2 cell 3` is 表4の2行目・3番目のセル. */
export function placeText(place: string): string {
  for (const [form, words] of placeForms) if (form.test(place)) return place.replace(form, words);
  return place;
}

/** Each at the end: before it may stand the name of a file of a packet. */
const placeForms: readonly (readonly [RegExp, string])[] = [
  [/\btable (\d+) row (\d+) cell (\d+)$/, "表$1の$2行目・$3番目のセル"],
  [/\btable (\d+)$/, "表$1"],
  [/\bparagraph (\d+)$/, "$1番目の段落"],
  [/\balt text (\d+)$/, "代替テキスト$1"],
  [/\bchart (\d+), its workbook$/, "グラフ$1の元の表"],
  [/\bchart (\d+)$/, "グラフ$1"],
  [/^line (\d+), (.+)$/, "$1行目の$2"],
  [/\bheader$/, "ヘッダー"],
  [/\bfooter$/, "フッター"],
  [/\bfootnotes$/, "脚注"],
  [/\bendnotes$/, "文末脚注"],
];

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
