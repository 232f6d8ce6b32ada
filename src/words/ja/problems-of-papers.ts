import type { Holder, LeftBecause, Obstacle, problemsOfPapers as english } from "../en/problems-of-papers.ts";
import type { SentencesLike } from "../form/sentence.ts";

type ValuesOf<Name extends keyof typeof english> = Parameters<(typeof english)[Name]>[0];

/** Papers in the output folder: which are asked for, what stands there, what becomes of them. */
export const problemsOfPapers = {
  "paper-unknown.id": ({ asked, only, near }) => ({
    message:
      only === undefined
        ? `「${asked}」という事業、PJ、会議はありません。`
        : `${only} の中に「${asked}」というものはありません。`,
    hint: meant(near, "「shiryo list」で一覧を見てください。"),
  }),
  "paper-unknown.project": ({ asked, id, known }) => ({
    message: id === null ? `「${asked}」というPJはありません。` : `${id} に属する事業が、このデータにはありません。`,
    hint: `資料のあるPJは次のとおりです：${known.join("、")}`,
  }),
  "paper-unknown.kind": ({ asked, known, near }) => ({
    message: `「${asked}」という種類の資料はありません。`,
    hint: meant(near, `種類は次のとおりです：${known.join("、")}`),
  }),
  "paper-unknown.nothing": () => ({
    message: "指定されたすべてに当てはまる資料がありません。",
    hint: "「--only」「--project」かIDの指定を減らしてください。",
  }),
  "paper-edited": ({ what, news, beside }) => ({
    message: `${editTexts[what]}そのまま残します。${news === null ? "" : newsTexts[news]}${beside === null ? "" : `：${beside}`}`,
    hint:
      news === "written"
        ? "必要な変更を移し、どちらか一方を削除してください。新しい方だけでよければ「--on-edited replace」で置き換えられます。"
        : "変更された箇所は「shiryo list --edited」で見られます。「--on-edited replace」では、写しを残して作り直します。",
  }),
  "paper-blocked": ({ file, obstacle }) => ({
    message: `この資料は作りませんでした：${obstacleText(obstacle)}`,
    hint:
      obstacle.what === "unreadable"
        ? "他のソフトで開いていれば閉じ、読み取りの権限を確かめて、もう一度作成してください。"
        : `${file} を別の場所へ移し、もう一度作成してください。`,
  }),
  "paper-replaced": ({ copy }) => ({
    message: "この資料は手で直されていましたが、指定のとおり作り直しました。",
    hint: `直されていた資料の写し：${copy}`,
  }),
  "paper-vanished": ({ id, held, papers, copies }) => ({
    message: `${vanishedText(id, held)}その資料 ${papers} 件を除き、写しを残しました：${copies}`,
    hint: "そのつもりでなければ、元のデータを戻し、もう一度作成してください。",
  }),
  "paper-left": ({ held, why }) => ({
    message: `${held === "dataset" ? "この資料を必要とする事業やPJは、もうデータにありません。" : "この資料は、どの分割にもありません。"}次の理由で、そのまま残します：${leftText(why)}`,
    hint: "不要であれば、別の場所へ移してください。",
  }),
  "paper-not-written": ({ code, reason }) => ({
    message: `このファイルを書き込めませんでした：${reason}`,
    hint: refusalHints[code] ?? "原因を除き、もう一度作成してください。以前のファイルがあれば、そのまま残っています。",
  }),
  "paper-not-written.others": ({ count }) => ({
    message: `ほかに ${count} 件の資料を、同じ理由で書き込めませんでした。以前のファイルはそのまま残っています。`,
  }),
  "build-locked": ({ holder }) => ({
    message: `このフォルダーには、別の作成処理が書き込んでいます${holderText(holder)}。`,
    hint: "終わるまで待つか、「--out」で別のフォルダーに作成してください。",
  }),
  "build-locked.future": ({ holder, lock, date }) => ({
    message: `このフォルダーには、別の作成処理が書き込んでいます${holderText(holder)}。ただし、最後に動いた日時が ${date} で、まだ来ていない日時です。`,
    hint: `どこかの時計が狂っています。誰も作成していなければ、${lock} を削除し、もう一度作成してください。`,
  }),
  "build-locked.blocked": ({ lock, obstacle }) => ({
    message: `このフォルダーに別の作成処理が書き込んでいるかどうかが分かりません。その印のファイルを読めないためです：${obstacleText(obstacle)}`,
    hint: `誰も作成していなければ、${lock} を削除し、もう一度作成してください。`,
  }),
  "build-locked.taken": () => ({
    message:
      "別の作成処理が、この処理は止まったものとみなして引き継ぎました。資料に間違いがないように、もう一度作成してください。",
  }),
  "manifest-damaged": () => ({
    message:
      "前回の作成の記録を読めません。中身がShiryoの書いたものと確かめられる資料だけを、作成したものとして扱います。",
    hint: "次の作成で記録し直します。",
  }),
  "manifest-older": ({ format, newest }) => ({
    message: `前回の作成の記録は形式 ${format} です。引き継いで使います。`,
    hint: `次の作成から形式 ${newest} で記録します。資料を何から作ったかは、その後に分かるようになります。`,
  }),
  "manifest-newer": ({ format, newest }) => ({
    message: `このフォルダーは新しい版のShiryoが作成したものです。記録は形式 ${format} ですが、このプログラムが読めるのは形式 ${newest} までです。`,
    hint: "Shiryoを更新するか、「--out」で別のフォルダーに作成してください。ここでは何も変えていません。",
  }),
  "paper-edited.merged": () => ({
    message: "この資料は、Shiryoが作成したものではないか、作成した後に変更されています。そのまま残します。",
    hint: "別の場所へ移してからもう一度まとめるか、「shiryo build」の示す内容を見てください。",
  }),
} satisfies SentencesLike<typeof english>;

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `${near.map((name) => `「${name}」`).join("か")}の誤りではありませんか。` : otherwise;
}

function holderText(holder: ValuesOf<"build-locked">["holder"]): string {
  if (holder === null) return "";
  return `（${holder.host} の ${holder.user}、プロセス ${holder.pid}、${holder.since} から）`;
}

const editTexts: Readonly<Record<ValuesOf<"paper-edited">["what"], string>> = {
  foreign: "この資料は、Shiryoが作成したものではありません。",
  changed: "この資料は、作成した後に変更されています。",
  meanwhile: "この資料は、作り直している間に変更されました。",
};

const newsTexts: Readonly<Record<NonNullable<ValuesOf<"paper-edited">["news"]>, string>> = {
  same: "印刷される内容は、その後変わっていません。",
  taken: "隣に置いてあった新しい版は、除きました。",
  edited: "隣のファイルも変更されているので、残します。",
  blocked: "新しい版を隣に置けません。その場所のものがファイルではないためです。",
  written: "新しい版を隣に置きました",
};

function obstacleText(obstacle: Obstacle): string {
  if (obstacle.what === "unreadable") return `読むことができません（${obstacle.reason}）。`;
  return obstacle.what === "folder"
    ? "同じ名前のフォルダーがあります。"
    : "同じ名前のものがありますが、ファイルではありません（パイプ、ソケットか装置です）。";
}

function vanishedText(id: string, held: Holder): string {
  return held === "dataset"
    ? `「${id}」がデータからなくなりました。`
    : `「${id}」の資料が、どの分割にもなくなりました。`;
}

function leftText(why: LeftBecause): string {
  if (why === "changed") return "変更されています。";
  if (why === "linked") return "そのフォルダーが、別の場所へのリンクになっています。";
  return why.what === "refused" ? why.reason : obstacleText(why);
}

const openElsewhere = "WordやExcelで開いていれば閉じ、書き込みの権限を確かめて、もう一度作成してください。";
const room = "ディスクの空きを増やして、もう一度作成してください。以前のファイルがあれば、そのまま残っています。";

/** What to do, by the system's code. */
const refusalHints: Readonly<Record<string, string>> = {
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  EACCES: openElsewhere,
  ENOSPC: room,
  EDQUOT: room,
  EROFS: "書き込みのできないディスクです。「--out」で別のフォルダーを指定してください。",
};
