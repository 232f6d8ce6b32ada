/** What is said of writes to a dataset and of what changed in it: imports, reviews, repairs, undoing, differences. */
export const changeLines = {
  import: {
    found: ({ programs, projects, file, fiscalYear }: Imported) =>
      `${file}：研究事業${programs}件、PJ${projects}件${fiscalYear === undefined ? "" : `、${fiscalYear}年度`}`,
    lines: (counts: readonly { readonly reason: string; readonly count: number }[]) =>
      `行の内訳：${counts.map(({ reason, count }) => `${lineReasons[reason] ?? reason}${count}`).join("、")}`,
    finding: ({ kind, where, text }: { kind: string; where: readonly string[]; text: string }) =>
      `${where.length === 0 ? "" : `${where.join("、")}：`}${text} [${kind}]`,
    matched: ({ id, known, name }: { id: string; known: string; name: string }) =>
      `${id} と同じ研究事業と判断しました：${known} → ${name}`,
    unnamed: "（名称なし）",
    states: { new: "新規", changed: "変更", same: "同じ", gone: "なし" },
    kept: (count: number) => `手で直された${count}か所はそのまま残します`,
    written: (into: string) =>
      `${into}/ に書き込みました。${into}/import-report.md を読んでから、次を実行してください：shiryo check --data ${into}`,
    addWrite: "何も書き込みませんでした。変更するには --write を付けてください。",
  },

  review: {
    states: {
      new: "新規",
      changed: "変更",
      cleared: "取消",
      unchanged: "変更なし",
      conflict: "競合",
      question: "要確認",
      invalid: "不備",
    },
    count: ({ state, count }: { state: string; count: number }) => `${state}${count}件`,
    noCells: "記入欄がありません",
    readFrom: (text: string) => `「${text}」から読み取りました`,
    leftAsIs: "データの値のままにします",
    advice: (hint: string) => `→ ${hint}`,
    fields: {
      request: "要求額",
      assessment: "査定額",
      requestReason: "要求理由",
      remark: "備考",
    } as Readonly<Record<string, string>>,
    actual: (year: string) => `${year}年度実績`,
    written: ({ files, journal, open }: { files: number; journal: string; open: number }) =>
      `${files}件のファイルと ${journal} に書き込みました。${stillOpen(open)}次を実行してください：shiryo build`,
    datasetHasErrors: "データにエラーがあるため、読み取りませんでした。",
    noneRead: "読み取れるファイルがありませんでした。",
    noneBelong: "このデータの集計表ではありません。",
    nothingNew: "新しい記入はありません。",
    nothingWritten: ({ open, wanted }: { open: number; wanted: number }) =>
      `何も書き込みませんでした。${stillOpen(open)}${wanted > 0 ? `${wanted}件の変更を取り込むには --apply を付けてください。` : ""}`,
  },

  fix: {
    nothing: "直すところはありません",
    done: ({ texts, journal }: { texts: number; journal: string }) =>
      `${texts}か所を直しました。直す前の文字は ${journal} にあります`,
    unchanged: "何も変更しませんでした",
    wanted: (texts: number) => `直すところが${texts}か所あります。何も変更しませんでした`,
    field: ({ field, what }: { field: string; what: string }) => `${field === "" ? "" : `${field}：`}${what}`,
  },

  undo: {
    change: ({ file, field, from, to }: { file: string; field: string; from: string; to: string }) =>
      `${file}${field === "" ? "" : ` ${field}`}：${from} → ${to}`,
    nothing: "取り消すものはありませんでした。",
    notWritten: (write: UndoneWrite) => `何も書き込みませんでした。（${undoneWrite(write)}）`,
    done: ({ write, files, again }: { write: UndoneWrite; files: number; again: string }) =>
      `取り消しました（${undoneWrite(write)}）：ファイル${files}件。${again === "" ? "" : `元に戻すには：shiryo undo ${again}`}`,
  },

  diff: {
    same: ({ old, now }: { old: string; now: string }) => `${old} と ${now} に違いはありません`,
    summary: ({ changes, records, old, now }: { changes: number; records: number; old: string; now: string }) =>
      `${old} から ${now} への変更：${records}件の記録で${changes}か所`,
    written: (files: readonly string[]) => `。書き込みました：${files.join("、")}`,
  },

  init: { next: (folder: string) => `次を実行してください：shiryo build --data ${folder}` },
};

type Imported = {
  readonly programs: number;
  readonly projects: number;
  readonly file: string;
  readonly fiscalYear: number | undefined;
};

const lineReasons: Readonly<Record<string, string>> = {
  taken: "読取り",
  heading: "見出し",
  footnote: "脚注",
  "page-number": "頁番号",
  blank: "空行",
  unknown: "不明",
};

function stillOpen(cells: number): string {
  return cells > 0 ? `未決のセルが${cells}件あります。` : "";
}

/** A write that is taken back: the name of its journal, what it was for, when, and by whom. */
type UndoneWrite = {
  readonly name: string;
  readonly why: string;
  readonly date: string;
  readonly time: string;
  readonly who: string | undefined;
};

function undoneWrite({ name, why, date, time, who }: UndoneWrite): string {
  return `${name}：${why}、${date} ${time}${who === undefined ? "" : `、${who}`}`;
}
