import type { UndoneWrite, changeLines as en } from "../en/lines-of-changes.ts";

/** What is said of writes to a dataset and of what changed in it: reviews, repairs, undoing, differences. */
export const changeLines: typeof en = {
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
    count: ({ state, count }) => `${state}${count}件`,
    noCells: "記入欄がありません",
    readFrom: (text) => `「${text}」から読み取りました`,
    leftAsIs: "データの値のままにします",
    advice: (hint) => `→ ${hint}`,
    fields: {
      request: "要求額",
      assessment: "査定額",
      requestReason: "要求理由",
      remark: "備考",
    },
    actual: (year) => `${year}年度実績`,
    written: ({ files, journal, open }) =>
      `${files}件のファイルと ${journal} に書き込みました。${stillOpen(open)}次を実行してください：shiryo build`,
    datasetHasErrors: "データにエラーがあるため、読み取りませんでした。",
    noneRead: "読み取れるファイルがありませんでした。",
    noneBelong: "このデータの集計表ではありません。",
    nothingNew: "新しい記入はありません。",
    nothingWritten: ({ open, wanted }) =>
      `何も書き込みませんでした。${stillOpen(open)}${wanted > 0 ? `${wanted}件の変更を取り込むには --apply を付けてください。` : ""}`,
  },

  fix: {
    nothing: "直すところはありません。",
    done: ({ texts, journal }) => `${texts}か所を直しました。直す前の文字は ${journal} にあります。`,
    unchanged: "何も変更しませんでした。",
    wanted: (texts) => `直すところが${texts}か所あります。何も変更しませんでした。`,
    field: ({ field, what }) => `${field === "" ? "" : `${field}：`}${what}`,
  },

  undo: {
    change: ({ file, field, from, to }) => `${file}${field === "" ? "" : ` ${field}`}：${from} → ${to}`,
    nothing: "取り消すものはありませんでした。",
    notWritten: (write) => `何も書き込みませんでした。（${undoneWrite(write)}）`,
    done: ({ write, files, again }) =>
      `取り消しました（${undoneWrite(write)}）：ファイル${files}件。${again === "" ? "" : `元に戻すには：shiryo undo ${again}`}`,
  },

  diff: {
    same: ({ old, now }) => `${old} と ${now} に違いはありません。`,
    summary: ({ changes, records, old, now }) => `${old} から ${now} への変更：${records}件の記録で${changes}か所。`,
    written: (files) => `書き込みました：${files.join("、")}`,
  },

  init: { next: (folder) => `次を実行してください：shiryo build --data ${folder}` },
};

function stillOpen(cells: number): string {
  return cells > 0 ? `未決のセルが${cells}件あります。` : "";
}

function undoneWrite({ name, why, date, time, who }: UndoneWrite): string {
  return `${name}：${why}、${date} ${time}${who === undefined ? "" : `、${who}`}`;
}
