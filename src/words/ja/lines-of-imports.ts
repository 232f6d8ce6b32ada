/** What an import says: on the terminal, and in import-report.md. */
export const importWords = {
  found: ({ programs, projects, file, fiscalYear }: Imported) =>
    `${file}：研究事業${programs}件、PJ${projects}件${fiscalYear === undefined ? "" : `、${fiscalYear}年度`}`,
  lines: (counts: readonly { readonly reason: LineReason; readonly count: number }[]) =>
    `行の内訳：${counts.map(({ reason, count }) => `${lineReasons[reason]}${count}`).join("、")}`,
  finding: ({ kind, where, text }: { kind: string; where: readonly string[]; text: string }) =>
    `${where.length === 0 ? "" : `${where.join("、")}：`}${text} [${kind}]`,
  matched: ({ id, known, name }: { id: string; known: string; name: string }) =>
    `${id} と同じ研究事業と判断しました：${known} → ${name}`,
  unnamed: "（名称なし）",
  states: { new: "新規", changed: "変更", same: "同じ", gone: "文書になし" },
  keptEdits: (count: number) => `手で直された${count}か所はそのまま残します`,
  written: (into: string) =>
    `${into}/ に書き込みました。${into}/import-report.md を読んでから、次を実行してください：shiryo check --data ${into}`,
  addWrite: "何も書き込みませんでした。変更するには --write を付けてください。",

  place: ({ line, page }: { line: number; page: number | undefined }) =>
    page === undefined ? `${line}行目` : `${line}行目（${page}頁）`,
  change: {
    at: ({ path, what }: { path: string; what: string }) => (path === "" ? what : `${path}：${what}`),
    new: (value: string) => `新規 ${value}`,
    gone: (value: string) => `文書になし ${value}`,
    set: ({ from, to, isOverEdit }: { from: string; to: string; isOverEdit: boolean }) =>
      `${from} → ${to}${isOverEdit ? "（手で直された内容を置き換えます）" : ""}`,
    left: (value: string) => `文書にはありませんが、手で直されているため残します ${value}`,
    kept: (value: string) => `手で直されているため残します ${value}`,
    onlyHere: (value: string) => `文書にないため、そのままにします ${value}`,
    onlyThere: (value: string) => `文書にだけありますが、そのままにします ${value}`,
    differs: ({ from, to }: { from: string; to: string }) => `文書では ${to} ですが、そのままにします ${from}`,
    noValue: "－",
  },

  report: {
    title: "取込みの報告",
    document: ({ name, date }: { name: string; date: string }) => `文書：${name}、${date}`,
    edition: (fiscalYear: number | undefined) =>
      `年度：${fiscalYear === undefined ? "文書に見当たりません" : `${fiscalYear}年度`}`,
    counts: ({ programs, projects }: { programs: number; projects: number }) =>
      `研究事業：${programs}件。文書の目次にあるPJ：${projects}件`,
    lineCount: ({ lines, pages }: { lines: number; pages: number | undefined }) =>
      `行：${lines}行${pages === undefined ? "" : `（${pages}頁。import-text.txt のとおり）`}`,
    programs: "研究事業",
    programColumns: {
      no: "番号",
      file: "ファイル",
      program: "研究事業",
      projects: "PJ",
      budget: "予算額（千円）",
      kpis: "KPI",
      topics: "課題",
      lines: "行",
    },
    renamed: "名称が異なるが、同じ研究事業と判断したもの",
    checkEach: "それぞれ、同じ研究事業かどうかを確認してください。",
    renamedColumns: { file: "ファイル", known: "これまでの名称", found: "文書の名称", by: "判断の理由" },
    similar: "名称が似ている",
    otherName: "別名",
    changes: "変更",
    newFile: ({ path, name }: { path: string; name: string }) => `新規 ${path} ${name}`,
    edited: "手で直されているため、そのままにしたもの",
    none: "なし",
    toFill: "手で補うもの",
    toFillEdition: "dataset.yaml：文書の名称、日付、会議名（ファイルから仮に入れたままの場合）",
    missing: ({ path, fields }: { path: string; fields: readonly string[] }) => `${path}：${fields.join("、")}`,
    findings: {
      "missing-field": "見当たらない項目",
      "unreadable-field": "読み取れなかった項目",
      "unknown-project": "どのPJのものでもないPJ名",
      contradiction: "文書の中の食い違い",
      "index-mismatch": "文書の目次と様式の食い違い",
      "low-confidence": "読み取ったが、確認が必要なもの",
      "unread-lines": "どこにも取り込まれなかった行",
      "folded-characters": "直した文字",
      "unclear-characters": "意味の分からない文字",
    },
    lines: "行の内訳",
    lineColumns: { lines: "行", count: "数" },
    meanings: {
      taken: "取り込んだ行",
      heading: "見出しと項目名",
      footnote: "脚注",
      "page-number": "頁番号",
      blank: "空行",
      unknown: "読み取れなかった行",
    },
    unread: "読み取れなかった行",
    footnotes: "取り込まなかった脚注",
    fates: "各行の行き先",
    fateColumns: { lines: "行", fate: "取り込んだ記録、または取り込まなかった理由" },
    fateOf: {
      heading: "見出し",
      footnote: "脚注",
      "page-number": "頁番号",
      blank: "空行",
      unknown: "読み取れず",
    },
    where: (parts: readonly string[]) => (parts.length === 0 ? "" : `${parts.join("・")}：`),
    pages: "頁",
    withoutText: (pages: readonly number[]) => `文字のない頁（画像か）：${pages.join("、")}`,
    garbled: (pages: readonly number[]) => `文字が日本語として読めない頁：${pages.join("、")}`,
    reading: ({ page, text }: { page: number; text: string }) => `${page}頁のルビを除きました：${text}`,
    list: (parts: readonly string[]) => parts.join("、"),
  },
};

type Imported = {
  readonly programs: number;
  readonly projects: number;
  readonly file: string;
  readonly fiscalYear: number | undefined;
};

const lineReasons = {
  taken: "読取り",
  heading: "見出し",
  footnote: "脚注",
  "page-number": "頁番号",
  blank: "空行",
  unknown: "不明",
};

/** What became of a line of the document. */
export type LineReason = keyof typeof lineReasons;
