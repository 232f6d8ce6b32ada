/** Why a paper is due, or goes: a phrase for each reason, made from names and values as they are shown. */
export const reasonWords = {
  "record-added": (record: string) => `${record}がデータに加わりました`,
  "record-removed": (record: string) => `${record}がデータからなくなりました`,
  "file-changed": (file: string) => `${file}が変わりました`,
  "file-added": (file: string) => `${file}が加わりました`,
  "file-removed": (file: string) => `${file}がなくなりました`,
  version: (old: string, now: string) => `Shiryoの版が変わりました：${old} → ${now}`,
  date: (old: string, now: string) => `資料の日付が変わりました：${old} → ${now}`,
  renamed: (from: string) => `以前は${from}でした`,
  moved: (to: string) => `今は${to}です`,
  unwanted: (id: string) => `${id === "" ? "その研究事業又はPJ" : id}には、この資料がもうありません`,
  more: (count: number) => `変わった項目がほかに${count}件あり、一つずつは確かめていません`,
  new: () => "まだ作られていません",
  gone: () => "なくなっていました",
  settled: () => "隣の資料が、作成したときのままに戻っています",
  engine: () => "別のShiryoで作られています",
  forced: () => "--force",
  content: () => "綴られている資料が変わりました",
  unknown: () => "元になったものが変わりました（以前の内容はもう分かりません）",
  fieldChanged: (field: string, old: string, now: string) => `${field}　${old} → ${now}`,
  fieldAdded: (field: string, now: string) => `${field}を追加：${now}`,
  fieldRemoved: (field: string, old: string) => `${field}を削除：${old}`,
  template: (file: string) => `ひな形${file}`,
} as const;

const typeFigure = "千円単位の整数で入力してください";

/** Why a cell of a returned workbook is not simply taken over: what is the matter, and what to do. */
export const reviewReasons = {
  formula: ["数式（%）が入力されています", "計算結果の値を、数値か文字で入力してください"],
  "error-value": ["エラー値（%）になっています", "値を入力し直してください"],
  boolean: ["%は数値でも文字でもありません", "値を入力し直してください"],
  date: [
    "日付又は時刻として入力されています",
    "数値を入力し直すか、日付を文字で入力し、セルの表示形式を元に戻してください",
  ],
  merged: ["セルが結合され、入力した内容が失われています", "結合を解いて、入力し直してください"],
  "not-a-number": [
    "「%」は数値ではありません",
    "数値を入力してください。数値がないときは空欄にし、説明は備考に書いてください",
  ],
  "unit-unclear": ["「%」の読み方が決まりません", `${typeFigure}。円、千円、百万円、億円を付けても構いません`],
  negative: ["%は負の数です", "0以上の額を入力し、減額の内容は備考に書いてください"],
  fraction: ["%は千円単位の整数ではありません", typeFigure],
  "out-of-range": ["%は入力できる範囲を超えています", typeFigure],
  percent: ["セルの表示形式がパーセントになっています", "目標値の単位で入力し直し、セルの表示形式を元に戻してください"],
  character: ["使えない文字（%）があります", "その文字を削除してください。貼り付けたときに紛れ込むことがあります"],
  "row-unknown": ["データに、この行の研究事業又は指標（%）がありません", "データとブックの組合せを確認してください"],
  "row-foreign": ["別のブックから写された行です", "写し元のブックを返送してください"],
  "unit-slip": [
    "%千円ほどの額になるはずです。単位を確認してください",
    "正しければ確認済みとし、誤りであれば訂正してもらってください",
  ],
  "percent-slip": [
    "目標は%パーセントです。1に対する割合で入力されていませんか",
    "正しければ確認済みとし、誤りであれば訂正してもらってください",
  ],
  moved: [
    "ブックを送った後に、データの値（送ったときは%）が変わっています",
    "--prefer fileか--prefer dataを付けるか、そのセルを確認済みとしてください",
  ],
  differ: ["別のセルに違う値があります（%）", "正しい方を確認済みとするか、--prefer dataを付けてください"],
} as const satisfies Readonly<Record<string, readonly [message: string, hint: string]>>;
