import type {
  FormulaFault,
  NamedThing,
  NameFault,
  ReferenceFault,
  problemsOfWorkbooks as english,
} from "../en/problems-of-workbooks.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** Templates of workbooks, what a view makes of them, and charts. */
export const problemsOfWorkbooks = {
  "template-cell.name": ({ of, name, fault }) => ({
    message: `${nameOf(of)}「${cut(name, 60)}」は使えません：${nameText(fault)}`,
    hint: "別の名前にしてください。",
  }),
  "template-cell.clash": ({ of, before, name }) => ({
    message:
      before === name
        ? `「${cut(name, 60)}」という${nameOf(of)}が2つあります。`
        : `${nameOf(of)}「${cut(before, 60)}」と「${cut(name, 60)}」は、Excelでは同じものとして扱われます。`,
    hint: "それぞれ別の名前にしてください。",
  }),
  "template-cell.formula": ({ formula, fault }) => ({
    message: `数式「${cut(formula, 300)}」は使えません：${formulaText(fault)}`,
  }),
  "template-cell.value": ({ value, formula, isKey }) => ({
    message: `値「${value}」は、数式「${cut(formula, 300)}」の中では使えません。`,
    hint: isKey
      ? "参照の中には、「[initial.{{key}}]」のように項目の名前を書きます。"
      : '式を「"{{…}}"」のように引用符で囲んでください。',
  }),
  "template-cell.format": ({ format, length, most }) => ({
    message:
      length > most
        ? `表示形式「${format}」は ${length} 字ありますが、Excelで使えるのは ${most} 字までです。`
        : `表示形式「${format}」の、かっこか引用符が閉じられていません。`,
    hint: "Excelの「セルの書式設定」の「ユーザー定義」で試してください。",
  }),
  "template-cell.result": () => ({ message: "数式には、結果の入る項目を示す「value」が必要です。" }),
  "template-cell.contents": () => ({ message: "セルには、「text」「value」「rich」のいずれか1つが必要です。" }),
  "template-cell.row-id": ({ table }) => ({
    message: `表 ${table} に入力欄がありますが、「rowId」がありません。`,
    hint: "「rowId」に、IDの列の名前を書いてください。",
  }),
  "template-cell.rows": ({ table }) => ({
    message: `表 ${table} に入力欄がありますが、「rows」がありません。`,
    hint: "入力欄は、データの行に置きます。",
  }),
  "template-cell.untold": () => ({
    message: "入力欄がありますが、返送されたときに何のブックか分かるようにする指定がありません。",
    hint: "様式の一番上に「review: { edition: FIELD, paper: FIELD }」を書き加えてください。",
  }),
  "template-cell.unprotected": () => ({
    message: "入力欄のあるシートが保護されていません。",
    hint: "シートに「protect: true」を書き加えてください。",
  }),
  "template-cell.field-twice": () => ({
    message: "表の2つの列が、同じ入力項目になっています。",
    hint: "それぞれ別の項目にしてください。",
  }),
  "template-cell.typed": () => ({
    message: "入力欄は人が記入するので、その列に「formula」や「text」は書けません。",
    hint: "「value」だけを残してください。",
  }),
  "template-cell.message": ({ part, field, length, most }) => ({
    message: `入力欄「${field}」の「${part}」は ${length} 字ありますが、Excelで使えるのは ${most} 字までです。`,
    hint: "短くしてください。",
  }),
  "template-reference.nowhere": ({ source, formula }) => ({
    message: `数式「${cut(formula, 300)}」の参照「${source}」の先がありません。`,
    hint: forms,
  }),
  "template-reference.alone": ({ formula }) => ({
    message: `「${cut(formula, 300)}」は1つの参照になっていません。`,
    hint: forms,
  }),
  "template-reference.wrong": ({ source, fault }) => ({
    message: `「${source}」は使えません：${referenceText(fault)}`,
    hint: forms,
  }),
  "template-reference.unknown": ({ what, name, near, known }) => ({
    message: `「${name}」という${whats[what]}はありません。`,
    hint: meant(near, `使えるもの：${known.join("、") || "なし"}`),
  }),
  "template-reference.measure": ({ name, near, known }) => ({
    message: `「${name}」という計数はありません。`,
    hint: meant(near, `計数は次のとおりです：${known.join("、")}`),
  }),
  "template-reference.operand": ({ measure, operand }) => ({
    message: `計数「${measure}」の数式には、同じ表に計数「${operand}」の列が必要です。`,
    hint: `「measure: ${operand}」の列を加えるか、数式とその合計を自分で書いてください。`,
  }),
  "text-too-long": ({ start, length, most }) => ({
    message: `文字列「${start}…」は ${length} 字ありますが、セルに入るのは ${most} 字までです。`,
    hint: "短くしてください。",
  }),
  "chart-shape.series": ({ series, chart, values, categories }) => ({
    message: `グラフ「${chart}」の系列「${series}」の値は ${values} 個ですが、項目は ${categories} 個です。`,
  }),
  "chart-shape.empty": ({ chart }) => ({ message: `グラフ「${chart}」に数値がありません。` }),
} satisfies SentencesLike<typeof english>;

const forms =
  "様式の中の名前を使い、「[column]」「[column.item]」「[column@rows]」「[table!column@total]」のように書いてください。";

const whats = { column: "列", total: "合計行", format: "表示形式", style: "スタイル" } as const;

function nameOf(of: NamedThing): string {
  if ("table" in of) return `表 ${of.table} の列見出し`;
  return { sheet: "シート名", table: "表の名前", defined: "定義された名前", name: "表の名前や定義された名前" }[of.kind];
}

function nameText(fault: NameFault): string {
  if (fault.why === "long") return `${fault.length} 字ありますが、Excelで使えるのは ${fault.most} 字までです。`;
  if (fault.why === "sheet-sign") return `シート名に使えない「${fault.sign}」を含んでいます。`;
  if (fault.why === "name-sign") return `「${fault.sign}」を含んでいます。使えるのは文字、数字、「_」と「.」です。`;
  if (fault.why === "code") return `「${fault.code}」を含んでいます。Excelはこれを1つの文字として読みます。`;
  return nameFaults[fault.why];
}

const nameFaults = {
  empty: "空です。",
  unseen: "改行など、目に見えない文字を含んでいます。",
  apostrophe: "先頭か末尾が「'」になっています。",
  kept: "Excel自身が使う名前です。",
  start: "先頭が文字か「_」ではありません。",
  cell: "Excelのセルの番地と同じです。",
} as const;

function formulaText(fault: FormulaFault): string {
  if (fault.why === "long") return `${fault.length} 字ありますが、Excelで使えるのは ${fault.most} 字までです。`;
  if (fault.why === "text")
    return `${fault.length} 字の文字列を含んでいますが、数式の中で使えるのは ${fault.most} 字までです。`;
  return formulaFaults[fault.why];
}

const formulaFaults = {
  empty: "空です。",
  quote: "引用符が閉じられていません。",
  closed: "始まりのないかっこを閉じています。",
  open: "かっこが閉じられていません。",
} as const;

function referenceText(fault: ReferenceFault): string {
  if (!("name" in fault)) return referenceFaults[fault.why];
  if (fault.why === "table") return `表「${fault.name}」がありません。`;
  if (fault.why === "column") return `表 ${fault.table} に列「${fault.name}」がありません。`;
  if (fault.why === "item") return `列「${fault.name}」は繰り返しの列ではないので、「.item」は付けられません。`;
  if (fault.why === "rows") return `${fault.name} には合計しかないので、行は参照できません。`;
  return `合計行「${fault.name}」がありません。`;
}

const referenceFaults = {
  form: "参照の形になっていません。",
  "no-table": "表の名前がありません。",
  "no-row": "他の表のどの行かを、「@rows」か「@total」で示す必要があります。",
} as const;

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `${near.map((name) => `「${name}」`).join("か")}の誤りではありませんか。` : otherwise;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
