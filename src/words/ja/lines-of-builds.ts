import type { buildLines as en } from "../en/lines-of-builds.ts";

/** What builds, lists and watches of papers say, and what all commands share. */
export const buildLines: typeof en = {
  severities: { error: "エラー", warning: "警告" },
  errors: (count) => (count === 0 ? "エラーなし" : `エラー${count}件`),
  warnings: (count) => `警告${count}件`,
  found: ({ counts, data }) => `${data}/：${counts}`,
  list: (parts) => parts.join("、"),
  nothingWritten: "何も書き込みませんでした。",
  written: (file) => `書き込みました：${file}`,

  states: {
    fresh: "最新",
    stale: "要更新",
    missing: "未作成",
    edited: "手直し",
    blocked: "使用不可",
    orphaned: "不要",
    replace: "置換え",
    remove: "削除",
  },
  counts: {
    built: (count) => `作成${count}件`,
    beside: (count) => `横に作成${count}件`,
    kept: (count) => `変更なし${count}件`,
    removed: (count) => `削除${count}件`,
    leftAlone: (count) => `据え置き${count}件`,
    notMade: (count) => `未作成${count}件`,
  },
  built: ({ deeds, out, warnings }) =>
    `${out}/：${deeds}${warnings > 0 ? `（警告${warnings}件。shiryo check で確認できます）` : ""}`,
  dryRun: "何も書き込みませんでした（--dry-run）。",
  stoppedBefore: (signal) => `${signal} により中止しました。何も書き込んでいません。`,
  stopped: ({ signal, deeds, out }) => `${signal} により中止しました。${out}/：${deeds}。作りかけの資料はありません。`,
  restIsLeft: "残りは次の build で作られます。",
  auditIsLeft: "新しい資料の一部はまだ照合していません。shiryo audit で照合できます。",

  reasonAt: ({ reason, place }) => `${reason}（${place}）`,
  times: ({ count, reason }) => `${count}件：${reason}`,
  moreReasons: (count) => `…ほか${count}件：shiryo why 資料`,
  moreGroups: (count) => `…ほか${count}件の理由（--json ですべて表示されます）`,
  nothing: "なし",
  noFigure: "－",
  listOf: (count) => `${count}件の一覧`,
  quoted: (text) => `「${text}」`,

  why: {
    fresh: "最新です。印刷される内容は変わっていません",
    stale: "更新が必要です",
    missing: "まだ作られていません",
    blocked: "使えません。同じ場所にあるものがファイルでないか、読めません",
    editedSame: "手で直されています。印刷される内容は変わっていません",
    editedBeside: "手で直されています。新しい版が横にあります",
    editedDue: "手で直されており、更新も必要です",
    orphanedEdited: "不要になりましたが、手で直されているため残ります",
    orphaned: "不要になりました。次の build で削除されます",
    orphanedCopy: "不要になりました。次の build で削除され、写しが残ります",
  },
  paperIs: ({ paper, state }) => `${paper}：${state}`,
  comparedNow: "（いま作った場合との比較）",
  lookOnly: "文字は変わっていません。書式か、文字以外のものが変わっています",
  noneEdited: "手で直された資料はありません。",

  watching: ({ data, templates }) => `${data}/ と ${templates}/ の変更を待っています。Ctrl-C で終わります。`,
  watchEnded: "終了しました。",
  roundIn: ({ deeds, seconds }) => `${deeds}（${seconds}秒）`,
  names: ({ names, more }) => `${names.join("、")}${more > 0 ? `ほか${more}件` : ""}`,
  unplanned: (errors) => `エラー${errors}件。何も書き込みませんでした`,
  nothingDue: (kept) => `更新なし（${kept}件）`,
  builtOf: ({ count, ids }) => `作成${count}件：${ids.join("、")}`,
  builtKinds: (kinds) => `作成：${kinds.map(({ kind, count }) => `${kindNames[kind] ?? "資料"}${count}件`).join("、")}`,
};

const kindNames: Readonly<Record<string, string>> = {
  briefings: "事業概要",
  workbooks: "集計表",
  packets: "会議資料",
};
