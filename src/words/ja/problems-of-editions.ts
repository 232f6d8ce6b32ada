import type { GitReason, OtherKind, problemsOfEditions as english } from "../en/problems-of-editions.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** What is to be compared and is no dataset, and shards that make no whole build. */
export const problemsOfEditions = {
  "compare-file.no-json": () => ({
    message: "ファイルの内容がJSONではありません。",
    hint: `${editions}を指定してください。`,
  }),
  "compare-file.misread": () => ({
    message: "ファイルの文字が途中で変わっています。日本語がShift_JISとして読まれています。",
    hint: "「-o FILE」を付けてデータを書き出し直してください。こうすると、シェルを通らず文字が変わりません。",
  }),
  "compare-file.twice": ({ id }) => ({
    message: `IDが「${id}」のデータが2つあります。`,
    hint: "データを書き出し直してください。",
  }),
  "compare-file.no-packet": ({ name }) => ({
    message: `zipに ${name} が入っていないので、会議資料ではありません。`,
    hint: "「shiryo build --only packets」で作成したzipを指定してください。",
  }),
  "compare-file.other": ({ kind }) => ({
    message: `これは${otherKinds[kind]}です。比べられるのは、データとデータです。`,
    hint: `${editions}を指定してください。`,
  }),
  "compare-file.large": ({ most }) => ({
    message: `JSONに、読める数（${most} 個）を超える値があります。`,
    hint: "データを書き出したものかどうかを確かめてください。これより大きいデータは、フォルダーで比べます。",
  }),
  "compare-unknown.no-repository": ({ ref, data }) => ({
    message: `「${ref}」はファイルでもフォルダーでもなく、gitの版でもありません。${data} はgitで管理されていません。`,
    hint: `${editions}を指定してください。`,
  }),
  "compare-unknown.revision": ({ ref, revision, reason }) => ({
    message: `「${ref}」はファイルでもフォルダーでもなく、gitの版でもありません。gitに「${revision}」という版はありません（${gitReason(reason)}）。`,
    hint: `${editions}を指定してください。`,
  }),
  "compare-unknown.folder": ({ folder, hasSnapshot }) => ({
    message: `フォルダー ${folder} はデータではありません。「dataset.yaml」がありません。`,
    hint: hasSnapshot
      ? `その中のファイル「${folder}/dataset.json」を指定してください。`
      : `${editions}を指定してください。`,
  }),
  "compare-unknown.refs": ({ ref, most }) => ({
    message: `「${ref}」はファイルでもフォルダーでもありません。gitの版の名前は、読める数（${most} 個）を超えています。`,
    hint: "「git pack-refs --all」でまとめるか、フォルダーと比べてください。",
  }),
  "compare-unknown.no-dataset": ({ folder, missing }) => ({
    message: `${folder} にデータがありません。${missing} がありません。`,
    hint: inRevision,
  }),
  "compare-unknown.large-file": ({ folder, most }) => ({
    message: `${folder} にデータがありません。${most} バイトを超えるファイルがあります。`,
    hint: inRevision,
  }),
  "compare-unknown.large": ({ folder, size, most }) => ({
    message: `${folder} にデータがありません。ファイルが合わせて ${size} バイトあり、読める大きさ（${most} バイト）を超えています。`,
    hint: inRevision,
  }),
  "compare-unknown.unread": ({ folder, reason }) => ({
    message: `${folder} にデータがありません（${gitReason(reason)}）。`,
    hint: inRevision,
  }),
  "git-missing": ({ ref }) => ({
    message: `「${ref}」というファイルやフォルダーはありません。gitがないので、版として調べることもできません。`,
    hint: "場所の指定を直すか、gitを入れてください。",
  }),
  "file-unreadable.absent": ({ file }) => ({
    message: `${file} を読むことができません。このリポジトリの写しに、その内容がありません。`,
    hint: "その版をチェックアウトすると、gitが内容を取り寄せます。ここでは取り寄せません。",
  }),
  "file-unreadable.link": ({ file }) => ({
    message: `${file} を読むことができません。リンクなので、その先は読みません。`,
    hint: "ファイルそのものを置くか、その版をチェックアウトしたフォルダーと比べてください。",
  }),

  "shard-missing.none": () => ({
    message: "このフォルダーに、分割して作成したものがありません。",
    hint: "資料と一緒に、隠しフォルダー「.shiryo」も写してください。",
  }),
  "shard-missing": ({ shard }) => ({
    message: `分割 ${shard} がありません。`,
    hint: `「--shard ${shard}」で作成し、その出力先のフォルダーも指定してください。`,
  }),
  "shard-damaged": () => ({
    message: "この分割の記録を読めません。",
    hint: "この分割を、同じ版のShiryoで作成し直してください。",
  }),
  "shard-differs": ({ shard, other, facts }) => ({
    message: `分割 ${shard} は、分割 ${other} と次の点が違います：${facts.map((fact) => factWords[fact] ?? `「${fact}」`).join("、")}`,
    hint: "すべての分割を、同じデータと様式から、同じ指定と同じ版で作成し直してください。",
  }),
  "shard-double": ({ shard, folder }) => ({
    message: `分割 ${shard} が2つあります。初めのものは ${folder ?? "別のフォルダー"} にあります。`,
    hint: "2つのフォルダーのうち、一方だけを指定してください。",
  }),
  "shard-double.paper": ({ path, shard, other }) => ({
    message: `${path} が、分割 ${other} と分割 ${shard} の両方にあります。`,
    hint: "これらの分割を作成し直してください。",
  }),
  "shard-paper.gone": ({ shard, isThere }) => ({
    message: isThere
      ? `分割 ${shard} のこの資料は、作成したときのものと違います。`
      : `分割 ${shard} のこの資料がありません。`,
    hint: "出力先のフォルダー全体を写すか、この分割を作成し直してください。",
  }),
  "shard-paper.unmade": ({ shard }) => ({
    message: `分割 ${shard} は、この資料を作りませんでした。理由はそのときに示しています。`,
    hint: `原因を除き、「--shard ${shard}」を付けるか付けずに、もう一度作成してください。`,
  }),
} satisfies SentencesLike<typeof english>;

const editions = "フォルダー、「HEAD~1」のようなgitの版、「shiryo export」のJSON、会議資料のzipのいずれか";
const inRevision = "その版の中のデータのフォルダーを、「REVISION:FOLDER」の形で指定してください。";

function gitReason(reason: GitReason): string {
  if ("said" in reason) return reason.said || "理由は示されていません";
  if ("seconds" in reason) return `${reason.seconds} 秒以内に答えがありませんでした`;
  return "bytes" in reason ? `答えが ${reason.bytes} バイトを超えています` : "版の名前ではありません";
}

const otherKinds: Readonly<Record<OtherKind, string>> = {
  word: "Wordのファイル",
  workbook: "ブック",
  pdf: "PDF",
  yaml: "1つのYAMLのファイル",
};

/** What a shard was made from; options stand by their names. */
const factWords: Readonly<Record<string, string>> = {
  version: "版",
  data: "データ",
  templates: "様式",
  "number of shards": "分割の数",
  date: "資料の日付",
  ids: "作成する資料のID",
};
