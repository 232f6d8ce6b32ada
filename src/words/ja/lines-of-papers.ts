import type { paperLines as en } from "../en/lines-of-papers.ts";

/** What is said of finished papers: audits, traces, packets and shards. */
export const paperLines: typeof en = {
  audit: {
    columns: {
      paper: "資料",
      finding: "指摘",
      place: "箇所",
      figure: "計数",
      expected: "データの値",
      found: "資料の値",
    },
    kinds: {
      "audit-figure": "計数の相違",
      "audit-sum": "計算の不一致",
      "audit-disagreement": "資料間の不一致",
      "audit-missing": "欠落",
      "audit-swapped": "別の資料",
      "audit-edited": "手直し",
      "audit-unreadable": "読取り不可",
    },
    more: (count) => `…ほか${count}件（--json）`,
    summary: ({ papers, out, figures, texts, findings }) =>
      `${out}/ の資料${papers}件：計数${figures}件と計数を含む文${texts}件をデータと照合し、指摘は${findings}件です。`,
    neverBuilt: (papers) => `まだ作られていない資料が${papers}件あります。\`shiryo list\` で一覧を表示できます。`,
  },

  trace: {
    columns: { place: "箇所", figure: "計数", printed: "印刷", from: "根拠" },
    from: "根拠",
    madeOf: "算式",
    printed: "印刷",
    in: "項目",
    nowhere: "調べた資料には印刷されていません",
    stray: (figure) => `${figure}：データではここは別の値です`,
    more: (count) => `…ほか${count}件（--all）`,
    moreFigures: (count) => `…ほか計数${count}件（--all）`,
    moreTexts: (count) => `…ほか文${count}件（--all）`,
    morePlaces: (count) => `…ほか${count}か所（--all）`,
    quoted: (text) => `「${text}」`,
    lines: ({ from, to }) => `${from}～${to}行`,
    formula: ({ words, figures, isCut }) =>
      figures.length === 0 ? words : `${words}：${figures.join("、")}${isCut ? "、…" : ""}`,
  },

  packet: {
    kinds: { replaced: "差替え", added: "追加", withdrawn: "取下げ" },
    number: "番号",
    named: (parts) => parts.join("　"),
    renumbered: (agenda) => `いまの議事次第では${agenda}になりますが、配付済みの番号はそのままです`,
    pages: (pages) => `変更頁：${pages}`,
    nothingChanged: "その後の変更はありません。差し替える資料はなく、何も書き込みませんでした。",
    written: ({ files, folder, zip, isThere }) =>
      `${isThere ? "既にあります" : "書き込みました"}：${folder} に${files}件、${zip}`,
    looks: (count) =>
      `内容は同じで、ひな形や版の違いにより見かけだけが変わった資料が${count}件あります。--looks を付けると、これらも差し替えます。`,
    same: "同じ",
    differs: "相違",
    rebuilt: ({ files, into }) => `書き込みました：${into} に${files}件`,
  },

  shards: {
    notMerged: "まとめませんでした。",
    merged: ({ shards, papers, copied, removed, out }) =>
      `${shards}個の分割をまとめました。${out}/：資料${papers}件${copied > 0 ? `、複写${copied}件` : ""}${removed > 0 ? `、削除${removed}件` : ""}`,
  },
};
