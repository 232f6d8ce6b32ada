import type { commands as en } from "../en/commands.ts";

/**
 * The help of every command: what it does, its arguments and options by their names, and examples. An example is a command
 * line with what it gives; "" where that needs no words.
 */
export const commands: typeof en = {
  shiryo: {
    does: "研究事業のデータ一式から、Wordの事業概要、Excelの集計表、会議資料を作ります。",
    version: "版を表示します",
    help: "この説明を表示します",
    helpCommand: "コマンドの説明を表示します",
    hint: "（コマンドとオプションの一覧は shiryo --help で表示されます）",
    examples: {
      "shiryo build": "更新が必要な資料をすべて作ります",
      "shiryo build cancer": "一つの研究事業の事業概要を作ります",
      "shiryo build --only workbooks": "集計表だけを作ります",
      "shiryo why cancer": "資料の更新が必要な理由を示します",
      "shiryo check": "データとひな形の誤りを調べます",
      "shiryo import plan.pdf --into new": "府省の文書からデータを作ります",
      "shiryo export -o dataset.json": "データ一式をJSONにします",
      "shiryo diff HEAD": "前回のコミットからの変更を示します",
    },
    exitCodes: ({ done, problems, wrongUsage, couldNotRun, interrupted, terminated }) =>
      `終了コード：${done}＝終了、${problems}＝データかひな形に問題あり、
  ${wrongUsage}＝使い方の誤り、${couldNotRun}＝実行できず、
  ${interrupted}・${terminated}＝SIGINT（Ctrl-C）・SIGTERM により中止`,
  },
  build: {
    does: "更新が必要な資料を作ります（すべて、または指定した研究事業・PJのもの）",
    id: "研究事業またはPJ（id、番号、名称）",
    only: "一種類の資料だけ",
    project: "一つのPJの資料（例：pj5）",
    onEdited:
      "手で直された資料の扱い：そのまま残す（keep）、新しい版を横に置く（beside）、置き換えて写しを残す（replace）（既定：beside）",
    force: "最新の資料も作り直します。--on-edited がなければ、手で直された資料も置き換えます（写しは残ります）",
    dryRun: "作る資料を示すだけで、何も書き込みません",
    csv: "集計表ごとにデータのCSVを横に置き、以後も合わせて更新します",
    pdf: "会議ごとの資料を、LibreOfficeで一つのPDFにまとめます",
    soffice: "LibreOfficeのプログラムの場所（PATHにない場合）",
    noAudit: "新しい資料の計数をデータと照合しません",
    watch: "データかひな形が変わるたびに作ります（Ctrl-Cで終わります）",
    against: "代わりに見え消しを作ります：旧データ（フォルダー、gitの版、JSON、会議資料）と異なる事業概要",
    marks: "見え消しの形：Wordの変更履歴（revisions）、または紙で見える書式（visible）",
    who: "変更履歴の作成者",
    shard: "資料をn個に分けたi番目（複数の計算機で分けて作る場合）",
    examples: {
      "shiryo build": "更新が必要な資料をすべて作ります",
      "shiryo build dementia 9": "二つの研究事業の事業概要を作ります",
      "shiryo build --project pj5": "一つのPJの資料を作ります",
      "shiryo build --only workbooks": "集計表だけを作ります",
      "shiryo build --only packets --pdf": "会議資料を作り、PDFにまとめます",
      "shiryo build --force": "状態にかかわらずすべて作り直します",
      "shiryo build --against HEAD~1": "その後の変更を見え消しにします",
      "shiryo build --watch": "変更のたびに作ります",
    },
  },
  check: {
    does: "データとひな形に問題がないかを調べます",
    strict: "警告もエラーとして扱います",
    quick: "資料を試しに作りません（特定のデータでだけ起きる問題は見つかりません）",
    fix: "直し方が一つに決まるもの（全角の数字や「：」、令和７年、見かけだけ同じ文字など）を直して示します。記録が残ります",
    dryRun: "--fix とともに：直す箇所を示すだけで、何も書き込みません",
  },
  import: {
    does: "府省の文書（PDFまたはテキスト）からデータのファイルを作り、読み取れたものと読み取れなかったものを報告します",
    file: "文書：PDF、またはテキスト（UTF-8、UTF-16、Shift_JIS）",
    into: "データのフォルダー：新しいものには書き込み、使用中のものとは比較します",
    write: "既にデータのあるフォルダーに書き込みます",
    asEdition: "この年度の版を始めます。idは引き継がれます",
    who: "あなたの名前（使用中のデータの記録に残ります）",
    quotations: "政府の戦略から引用された部分も残します",
    examples: {
      "shiryo import policy.pdf --into data": "最初のデータを作ります",
      "shiryo import policy-v2.pdf --into data": "訂正された文書で何が変わるかを示します",
      "shiryo import policy-v2.pdf --into data --write": "…そのとおりに変更します",
      "shiryo import policy-2027.pdf --into data-2027 --as-edition 2027":
        "翌年度のデータを作り、--data のidを引き継ぎます",
    },
  },
  export: {
    does: "データ一式をJSONで表示します",
    examples: { "shiryo export -o dataset.json": "" },
  },
  list: {
    does: "資料の一覧を、状態（最新、要更新、未作成、手直し、不要）と更新の理由を付けて表示します",
    edited: "手で直された箇所を示します（Wordの段落、集計表のセル）",
  },
  review: {
    does: "返送された集計表をデータと照合し、記入された内容を取り込みます",
    file: "返送された集計表（.xlsx、.xlsm）、またはそのフォルダー",
    apply: "受け入れた内容をデータに書き込みます（記録が残ります）",
    prefer: "その間にデータも変わっていた場合、どちらを採るか（file＝集計表、data＝データ）",
    confirm: "ファイル名!セル：この値で正しいと確認します。all はすべての確認に答えます",
    who: "記入者の名前（記録に残ります）",
    report: "回付用の報告（.xlsx または .html）を書き出します",
    examples: {
      "shiryo review back": "フォルダー back の集計表で何が変わるかを示します",
      "shiryo review back/*.xlsx --report 確認.xlsx": "同じ内容を回付用のExcelのファイルにします",
      "shiryo review back/*.xlsx --apply --who 主計担当": "データに書き込みます",
      "shiryo review PJ5.xlsx --confirm PJ5.xlsx!H12 --apply": "確認を求められた値が正しい場合",
      "shiryo review PJ5.xlsx --prefer file --apply": "新しいデータではなく、集計表の値を採る場合",
    },
    exitCodes: ({ done, problems, wrongUsage, couldNotRun }) =>
      `終了コード：${done}＝未決なし、${problems}＝未決のセルか受け付けられないファイルあり、
  ${wrongUsage}＝使い方の誤り、${couldNotRun}＝実行できず`,
  },
  undo: {
    does: "データへの最後の書き込み（review、import、undo など、記録の残るもの）を取り消します",
    journal: "別の書き込みの記録（例：2026-08-21-1）。undo の記録なら、取り消しを元に戻します",
    dryRun: "取り消す内容を示すだけで、何も書き込みません",
    who: "あなたの名前（記録に残ります）",
    examples: {
      "shiryo undo --dry-run": "最後の書き込みで変わったものと、取り消した後の値を示します",
      "shiryo undo": "取り消します。もう一度実行すると、その前の書き込みを取り消します",
      "shiryo undo 2026-08-21-3": "この書き込みを取り消します。undo の記録なら、取り消したものを元に戻します",
    },
  },
  why: {
    does: "資料の更新が必要な理由を示します（変わった項目、ひな形、版、日付）",
    paper: "研究事業またはPJ（id、番号、名称）、または資料の場所",
    examples: { "shiryo why cancer": "", "shiryo why out/workbooks/00_全体.xlsx": "" },
  },
  audit: {
    does: "できた資料を読み直し、すべての計数をデータと照合します",
    examples: {
      "shiryo audit": "out/ にある資料をすべて照合します",
      "shiryo audit dementia": "一つの研究事業の事業概要を照合します",
      "shiryo audit --only workbooks --json": "",
    },
  },
  trace: {
    does: "計数がどこに印刷され、どこから来たか（ファイルと行、出典、合計）を示します",
    asked: "資料に印刷された計数、または資料（場所、id、番号、名称）",
    figure: "その資料の計数",
    all: "内容が多い場合も省略しません",
    examples: {
      "shiryo trace 2,973,107": "この金額の印刷箇所と根拠",
      "shiryo trace ▲50,000": "負の計数（-- -50000 も可）",
      "shiryo trace 19.5％": "率",
      "shiryo trace cancer": "一つの事業概要のすべての計数",
      "shiryo trace PJ1_医薬品.xlsx 8,920,860": "",
    },
  },
  diff: {
    does: "二つのデータの違いを項目ごとに示し、または新旧対照表にします",
    old: "フォルダー、--data のgitの版、`shiryo export` のJSON、または会議資料（zip）",
    new: "新しい側。指定の仕方は同じです（既定：--data）",
    docx: "新旧対照表をWordのファイルに書き出します",
    xlsx: "新旧対照表をExcelのファイルに書き出します",
    exitCode: "違いがあれば1、なければ0で終わります",
    examples: {
      "shiryo diff HEAD": "前回のコミットからの変更",
      "shiryo diff ../data-of-june": "別のフォルダーとの違い",
      "shiryo diff packet.zip --docx 新旧対照表.docx": "資料を配付した後の変更",
      "shiryo diff v1 v2 --json": "二つの版の違い（プログラム用）",
    },
  },
  packet: {
    does: "会議資料の配付後に変わった資料を作り、または会議資料をzipから作り直します",
    what: "行うこと（replace＝差替え、rebuild＝作り直し）",
    of: "replace：会議（例：kagaku-145）／rebuild：会議資料のzip",
    since: "replace：最後に配付したzip",
    looks: "ひな形や版の違いで見かけだけが変わった資料も差し替えます",
    pdf: "replace：新しい資料を、LibreOfficeで一つのPDFにもまとめます",
    into: "rebuild：資料を置く新しいフォルダー",
    examples: {
      "shiryo packet replace kagaku-145 --since sent/kagaku-145.zip": "変わった資料とその一覧を作ります",
      "shiryo packet rebuild sent/kagaku-145.zip --into again": "資料を配付した時のとおりに作り直します",
    },
  },
  mergeManifests: {
    does: "分けて作った資料（build --shard）を、一つのフォルダーの資料と台帳にまとめます",
    folder: "分けて作ったフォルダー（既定：--out のもの）",
    examples: {
      "shiryo merge-manifests": "すべて out/ に作った場合",
      "shiryo merge-manifests s1 s2 s3 --out papers": "それぞれ別のフォルダーに作った場合",
    },
  },
  reference: {
    does: "reference.docx（事業概要の字体、文字の大きさ、用紙設定）を出力します。Wordで編集して使います",
    isNoText: (example) =>
      `Wordのファイルは画面に表示できません。次のようにファイルへ書き込んでください。\n  ${example}`,
    examples: { "shiryo reference -o templates/reference.docx": "" },
  },
  init: {
    does: "空のフォルダーに、手始めになる小さな例のデータを書き込みます",
    dir: "新しいデータのフォルダー",
    fiscalYear: "計画する年度（既定：翌年度）",
    sample: "代わりに実際のデータ（AMEDの29研究事業）を書き込みます",
    examples: { "shiryo init mydata && shiryo build --data mydata": "" },
  },
  schema: {
    does: "データのファイルのJSON Schemaを表示し、または編集ソフトで使えるファイルに書き出します",
    into: "dataset.schema.json、projects.schema.json などをここに書き出します",
    examples: { "shiryo schema --into .vscode/schemas": "" },
  },
};
