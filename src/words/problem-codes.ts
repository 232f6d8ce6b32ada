import type { Language } from "./language.ts";

/** An error stops a build before anything is written; a warning is only told. */
export type Severity = "error" | "warning";

const error = (en: string, ja: string) => ({ severity: "error", summary: { en, ja } }) as const;
const warning = (en: string, ja: string) => ({ severity: "warning", summary: { en, ja } }) as const;

/**
 * Every code a problem can carry, with how grave it is and what it means in each language.
 *
 * Codes are permanent: docs/problems.md and docs/ja/problems.md have a row for each, under the same
 * headings and in the same order.
 */
export const problemCodes = {
  // Files and YAML
  "file-missing": error("a file or folder that a dataset needs is not there", "必要なファイルやフォルダーがない"),
  "file-unreadable": error("a file or folder cannot be read", "ファイルやフォルダーを読めない"),
  "file-too-large": error("a file is larger than a record can be", "ファイルが、データのファイルとしては大きすぎる"),
  "file-not-utf8": error("a file is no text in an encoding that is read", "文字コードが、読めるものではない"),
  "file-encoding": warning(
    "a file is a text in another encoding than UTF-8, and is read",
    "文字コードがUTF-8以外だが、読むことができる",
  ),
  "file-empty": error("a file holds nothing", "ファイルに何も書かれていない"),
  "file-unknown": warning(
    "a file in the dataset's folders is none of its records",
    "データのフォルダーに、データではないファイルがある",
  ),
  "file-double": error(
    "two files hold the same record, in both endings",
    "拡張子だけが違う、同じデータのファイルが2つある",
  ),
  "file-name": error("a file has another name than the id of its record", "ファイルの名前が、中のIDと違う"),
  "file-many-problems": error(
    "a file has more problems than are told one by one",
    "1つのファイルの問題が、1件ずつ示せないほど多い",
  ),
  "file-many-warnings": warning(
    "a file has more warnings than are told one by one",
    "1つのファイルの警告が、1件ずつ示せないほど多い",
  ),
  "output-not-written": error(
    "what a command prints could not be written into a file",
    "出力をファイルに書き込めなかった",
  ),
  "yaml-syntax": error("a file is not valid YAML", "ファイルをYAMLとして読み取れない"),
  "yaml-duplicate-key": error("a key stands twice in one place", "同じ項目が、1か所に2回書かれている"),
  "yaml-alias": error("a file uses a YAML alias", "別の場所の値を指す書き方（「*」）がある"),
  // Fields
  "schema-unknown-key": error("a key is not known", "知らない項目が書かれている"),
  "schema-missing-key": error("a key that must be there is missing", "必要な項目がない"),
  "schema-type": error("a value has the wrong type or form", "値の種類か書き方が正しくない"),
  "value-read": warning(
    "a value is written otherwise than in a dataset's own form, and is read",
    "値がデータの決まった書き方と違うが、読むことができる",
  ),
  "schema-newer": error(
    "a dataset is written for a newer version of this program",
    "データが、このプログラムより新しい版のために書かれている",
  ),
  "schema-older": warning(
    "a dataset is written in an older version of the schemas",
    "データが、以前の版の形式で書かれている",
  ),
  "text-character": error(
    "a text holds a character that Office files cannot hold",
    "Officeのファイルに入れられない文字がある",
  ),
  "text-look-alike": warning("a text holds characters that only look like the right ones", "形の似た別の文字がある"),
  "text-unclear": warning(
    "a text holds characters of which nobody can tell what is meant",
    "何を表すのか分からない文字がある",
  ),
  // Across records
  "record-duplicate": error(
    "two records share an id, a name, an alias or a number",
    "2つのデータの、ID・名称・別名・番号のどれかが同じである",
  ),
  "program-unknown": error("a meeting names a programme that does not exist", "会議に書かれた事業がない"),
  "program-without-project": error("a programme is in no PJ", "事業がどのPJにも属していない"),
  "project-unknown": error("a PJ id does not exist", "書かれたPJのIDがない"),
  "project-name-unknown": error(
    "a printed PJ name is no PJ's name or alias",
    "印刷されたPJの名称が、どのPJの名称でも別名でもない",
  ),
  "project-name-former": warning("a PJ is still called by its former name", "PJが旧称で書かれている"),
  "project-lists": error(
    "a programme's PJ ids and its printed PJ names differ",
    "事業のPJのIDと、印刷されたPJの名称が違う",
  ),
  "project-foreign": warning(
    "a KPI or topic belongs to a PJ that its programme is not in",
    "成果目標や課題のPJに、事業が属していない",
  ),
  "project-empty": warning("a PJ holds no programme of this dataset", "PJに属する事業が、このデータにない"),
  "split-sum": error("a split over PJs does not add up to the budget", "PJ別の内訳の合計が、予算額と合わない"),
  "split-project": error("a split names a PJ that its programme is not in", "内訳に、事業の属していないPJがある"),
  "budget-years": error(
    "a programme's budget lacks a fiscal year or has one too many",
    "事業の予算額に、足りない年度か余分な年度がある",
  ),
  "budget-jump": warning("an amount changes more than tenfold in a year", "予算額が、1年で10倍を超えて変わっている"),
  "kpi-unit": warning("a KPI has a target without a unit", "目標値に単位がない"),
  "kpi-target": error("a KPI's kind does not fit its target or its text", "成果目標の種類が、目標値や文章と合わない"),
  "target-range": error("a target's range is upside down or incomplete", "目標の範囲が、上下逆か不完全である"),
  "period-reversed": error("a period ends before it starts", "期間の終わりが、始まりより前である"),
  "kpi-period-over": warning(
    "a KPI's period was over before the edition's fiscal year",
    "成果目標の期間が、このデータの年度より前に終わっている",
  ),
  "topic-summary": warning("a topic has no summary", "課題に概要がない"),
  "date-impossible": error("a date is not in the calendar", "暦にない日付である"),
  "strategy-dates": warning(
    "a strategy bears different dates in different programmes",
    "同じ戦略等の日付が、事業によって違う",
  ),
  "strategy-late": warning(
    "a strategy is dated after the source document that quotes it",
    "戦略等の日付が、それを引用した資料より後である",
  ),
  "source-unknown": error("a source document is not in dataset.yaml", "出典資料が `dataset.yaml` にない"),
  "source-reversed": error("a source range ends before it starts", "出典の範囲の終わりが、始まりより前である"),
  "source-range": warning(
    "source lines overlap another programme's, or lie outside their own programme's",
    "出典の行が、他の事業と重なるか、その事業の範囲の外にある",
  ),
  "index-unmatched": warning(
    "the document's index lists a programme under a PJ whose sheet is not there",
    "資料の目次のPJにある事業の、様式がない",
  ),
  "index-spelling": warning(
    "the document's index spells a programme differently from its sheet",
    "資料の目次と様式で、事業の表記が違う",
  ),
  "index-missing": warning("the document's index leaves out a programme of a PJ", "資料の目次に、PJの事業が欠けている"),
  // Meetings and packets
  "meeting-time": error("a meeting ends before it starts", "会議の終了が、開始より前である"),
  "meeting-paper": error(
    "a meeting's paper is made of nothing, or of two things",
    "会議の資料が、何から作るのか書かれていないか、2つ書かれている",
  ),
  "meeting-project": error(
    "a meeting's paper names a PJ that holds no programme",
    "会議の資料に書かれたPJに、事業がない",
  ),
  "meeting-file": error("a file of a meeting is not there or cannot be taken", "会議のファイルがないか、使えない"),
  "packet-incomplete": error("a packet lacks a paper that could not be made", "会議資料のうち、作れなかった資料がある"),
  "packet-pdf": error(
    "a PDF of a packet is damaged or protected by a password",
    "会議資料のPDFが壊れているか、パスワードで保護されている",
  ),
  "packet-convert": error("LibreOffice made no PDF of a paper", "LibreOfficeが資料のPDFを作れなかった"),
  "packet-zip": error(
    "a zip is no packet, is damaged, or is of another meeting",
    "zipが会議資料ではないか、壊れているか、別の会議のものである",
  ),
  "packet-repacked": warning(
    "a packet's zip was packed again since it was handed out",
    "配布した後で、zipが詰め直されている",
  ),
  "packet-stranger": warning(
    "a packet's zip holds files that its manifest does not name",
    "zipに、目録にないファイルがある",
  ),
  "packet-differs": error(
    "a paper made again from a packet's zip is not the one in it",
    "zipから作り直した資料が、中の資料と違う",
  ),
  "packet-target": error(
    "the folder for a packet made again is not empty",
    "会議資料を作り直すフォルダーが、空ではない",
  ),
  "program-missing": error("a program that is needed is not installed", "必要なプログラムがない"),
  // Our own texts
  "text-length": warning(
    "a text of ours is shorter or longer than its place on paper",
    "文章が、資料の枠に対して短すぎるか長すぎる",
  ),
  "text-polite": warning("a text of ours uses です or ます", "「です・ます」の文がある"),
  "text-full-stop": warning(
    "a sentence of ours lacks its 。, or a line of ours has one",
    "文の終わりに「。」がないか、行の終わりに「。」がある",
  ),
  "text-half-width-kana": warning("a text of ours uses half-width katakana", "半角の片仮名がある"),
  "text-digits": warning("a text of ours has digits of the wrong width", "数字の全角・半角が正しくない"),
  // Templates
  "template-syntax": error("a template cannot be read", "様式を読み取れない"),
  "template-unknown-field": error(
    "a template names a field that its view does not have",
    "様式に、資料にない項目が書かれている",
  ),
  "template-unknown-helper": error("a template calls a helper that does not exist", "様式に、ない命令が書かれている"),
  "template-unknown-word": error(
    "a template says a word that does not exist, or fills it in wrongly",
    "様式に、ない用語が書かれているか、用語に入れる値が正しくない",
  ),
  "template-unknown-partial": error(
    "a template calls a partial that does not exist",
    "様式が、ない部品を呼び出している",
  ),
  "template-recursion": error("a partial calls itself", "部品が自分自身を呼び出している"),
  "template-not-supported": error("a template uses a form of Handlebars that is refused", "使えない書き方の様式である"),
  "template-not-list": error(
    "a template goes over something that is no list",
    "一覧ではないものを、1件ずつ取り出そうとしている",
  ),
  "template-not-text": error(
    "a template prints a list or a group of fields",
    "一覧や項目のまとまりを、そのまま印刷しようとしている",
  ),
  "template-no-value": error(
    "a template prints a field of something that is not there",
    "ないものの項目を印刷しようとしている",
  ),
  "template-arguments": error(
    "a helper of a template gets values or names that it does not take",
    "命令に渡す値や名前が正しくない",
  ),
  "template-too-large": error(
    "a template has or prints more than is taken",
    "様式か、様式から印刷されるものが多すぎる",
  ),
  "template-cell": error(
    "a workbook template contradicts itself, or is not what Excel takes",
    "ブックの様式が食い違っているか、Excelで使えないものがある",
  ),
  "template-reference": error(
    "a name in a workbook template stands for nothing in it",
    "ブックの様式の中の名前が、何も指していない",
  ),
  "markdown-unknown-directive": error(
    "the Markdown calls a directive that does not exist",
    "Markdownに、ない命令が書かれている",
  ),
  "markdown-directive": error(
    "a directive of the Markdown is not closed, stands in the wrong place or lacks something",
    "Markdownの命令が閉じられていないか、置けない場所にあるか、何かが欠けている",
  ),
  "markdown-attribute": error(
    "a directive of the Markdown has an unknown attribute or a value that does not fit",
    "Markdownの命令に、ない指定か、合わない値がある",
  ),
  "markdown-missing-chart": error(
    "the Markdown calls a chart that the paper does not have",
    "Markdownに書かれたグラフが、その資料にない",
  ),
  "markdown-missing-image": error(
    "the Markdown calls an image that the paper does not have",
    "Markdownに書かれた画像が、その資料にない",
  ),
  "markdown-image": error("an image cannot be put into a Word file", "Wordのファイルに入れられない画像である"),
  "markdown-table": error(
    "a table has rows of different lengths, or more columns than Word shows",
    "表の行によってセルの数が違うか、列がWordで表示できる数を超えている",
  ),
  "markdown-merge": error("merged cells of a table do not form a rectangle", "結合したセルが四角形になっていない"),
  "markdown-footnote": error(
    "a footnote has no text, is called by nobody or is nested",
    "脚注の文章がないか、参照されていないか、脚注の中にある",
  ),
  "markdown-link": error("a link leads nowhere", "リンクの先がない"),
  "chart-shape": error(
    "a chart has no values, or a series is not as long as its categories",
    "グラフに値がないか、系列の数が項目の数と違う",
  ),
  "reference-content": error(
    "a reference document lacks something or holds what it must not",
    "体裁の見本に足りないものか、使えないものがある",
  ),
  // Papers and Office files
  "text-too-long": error("a text is longer than a cell of Excel can hold", "Excelのセルに入る長さを超える文字列がある"),
  "package-damaged": error("an Office file is damaged", "Officeのファイルが壊れている"),
  "package-too-large": error(
    "an Office file is larger than it may be when unpacked",
    "Officeのファイルを展開すると、限度を超える大きさになる",
  ),
  "paper-unknown": error("a paper is asked for that does not exist", "ない資料が指定されている"),
  "paper-edited": error(
    "a paper was changed by hand since we wrote it and is left alone",
    "作成した後に手で変更された資料なので、そのまま残す",
  ),
  "paper-blocked": error(
    "what stands in a paper's place is no file, or cannot be read",
    "資料の場所にあるものが、ファイルではないか、読めない",
  ),
  "paper-replaced": warning(
    "a paper changed by hand was made anew as asked, and a copy is kept",
    "手で変更された資料を指定のとおり作り直し、写しを残した",
  ),
  "paper-vanished": warning(
    "papers go because what they are about is no longer in the dataset",
    "データからなくなったものの資料を除く",
  ),
  "paper-left": warning(
    "a paper that nobody wants any more was changed by hand",
    "必要のなくなった資料だが、手で変更されている",
  ),
  "paper-not-written": error("a paper could not be written", "資料を書き込めなかった"),
  "build-locked": error("another build writes into the same folder", "別の作成処理が、同じフォルダーに書き込んでいる"),
  "manifest-damaged": warning("what the last build wrote down cannot be read", "前回の作成の記録を読めない"),
  "manifest-older": warning(
    "what the last build wrote down is of an older format",
    "前回の作成の記録が、以前の形式である",
  ),
  "manifest-newer": error(
    "a newer version of this program wrote the papers of a folder",
    "フォルダーの資料を、新しい版のShiryoが作成している",
  ),
  // Importing
  "import-too-large": error("a document is larger than the importer reads", "資料が、読み取れる大きさを超えている"),
  "import-too-many-pages": error(
    "a PDF has more pages than the importer reads",
    "PDFのページが、読み取れる数を超えている",
  ),
  "import-too-heavy": error(
    "reading a PDF takes more time or memory than it may",
    "PDFの読み取りに、限度を超える時間かメモリーがかかる",
  ),
  "import-encrypted": error("a PDF is protected by a password", "PDFがパスワードで保護されている"),
  "import-damaged": error("a PDF cannot be read", "PDFを読めない"),
  "import-no-text": error("a PDF holds pictures of pages, but no text", "PDFがページの画像で、文字がない"),
  "import-kind": error("a file is neither PDF nor Japanese text", "PDFでも、日本語の文字だけのファイルでもない"),
  "import-broken": error("a text has characters that are lost", "失われた文字がある"),
  "import-garbled": error("the letters of a PDF make no Japanese text", "PDFの文字が、日本語の文にならない"),
  "import-no-programs": error("a document holds no sheet of a research programme", "資料に研究事業の様式がない"),
  "import-edition": error(
    "a document is of another edition than the dataset",
    "資料が、データとは別の年度のものである",
  ),
  "import-not-written": error("a file of the dataset could not be written", "データのファイルを書き込めなかった"),
  "import-memory": warning("what the last import wrote cannot be read", "前回の取り込みの記録を読めない"),
  // Reviews
  "review-file": error("a file is no workbook that can be read", "読めるブックではない"),
  "review-form": error(
    "a workbook lacks what Shiryo hid in it, so that nobody can tell its cells",
    "Shiryoがブックに隠した情報がなく、どのセルか分からない",
  ),
  "review-edition": error(
    "a returned workbook is of another edition, or of other programmes",
    "返送されたブックが、別の年度か別の事業のものである",
  ),
  "review-rows": warning(
    "rows or columns of the review sheets did not come back",
    "記入用のシートの行か列が返送されていない",
  ),
  "review-confirm": error(
    "a cell that is confirmed has nothing to be confirmed",
    "確認すると指定されたセルに、確認するものがない",
  ),
  "review-edit": error(
    "a change cannot be put into the YAML file as it is written",
    "変更を、YAMLファイルの今の書き方には入れられない",
  ),
  "review-not-written": error("the changes of a review could not be written", "照会結果の変更を書き込めなかった"),
  "review-report": error(
    "a report would take the place of a file that is no report",
    "報告の場所に、報告ではないファイルがある",
  ),
  // Writing into a dataset
  "data-edit": error("a change cannot be put into a file of the dataset", "変更を、データのファイルに入れられない"),
  "data-not-written": error("a change of the dataset could not be written", "データの変更を書き込めなかった"),
  "data-locked": error("another command writes into the same dataset", "別の処理が、同じデータに書き込んでいる"),
  "journal-unfinished": error("a write to the dataset was broken off", "データへの書き込みが途中で止まっている"),
  "journal-finished": warning(
    "a write that was broken off was finished, or taken back",
    "途中で止まっていた書き込みを、最後まで書き込んだか、元に戻した",
  ),
  "journal-damaged": warning("a journal of the dataset is not whole", "データの記録が完全ではない"),
  "undo-unknown": error("there is no write of the dataset that could be taken back", "元に戻せる書き込みがない"),
  "undo-changed": error(
    "what a write changed was changed again since",
    "書き込みで変えた箇所が、その後さらに変更されている",
  ),
  // Comparing
  "compare-unknown": error(
    "what is to be compared is no folder, file or git revision",
    "比べるものが、フォルダーでもファイルでもgitの版でもない",
  ),
  "compare-file": error("a file that is to be compared holds no dataset", "比べるファイルがデータではない"),
  "git-missing": error("a revision is asked for, and git is not installed", "版が指定されているが、gitがない"),
  // Shards
  "shard-missing": error("a shard of a build is not there", "分割して作成したもののうち、足りないものがある"),
  "shard-double": error("a shard, or a paper, is there twice", "同じ分割か資料が2つある"),
  "shard-differs": error(
    "shards were not built from the same data in the same way",
    "分割が、同じデータから同じように作成されていない",
  ),
  "shard-damaged": error("what a shard wrote down cannot be read", "分割の記録を読めない"),
  "shard-paper": error(
    "a paper of a shard is not there, or not as it is wanted",
    "分割の資料がないか、必要なものと違う",
  ),
  // Audit and trace
  "audit-figure": error(
    "a finished paper prints another figure than the dataset gives",
    "できた資料の数値が、データと違う",
  ),
  "audit-sum": error(
    "a sum, difference or rate of a finished paper does not follow from its own figures",
    "できた資料の合計・差・率が、その中の数値と合わない",
  ),
  "audit-disagreement": error(
    "two finished papers print different figures for the same thing",
    "2つの資料に、同じものの違う数値が印刷されている",
  ),
  "audit-missing": error(
    "a paper, or a sheet, table, row, total or the results of formulas in it, is not there",
    "資料か、その中のシート・表・行・合計・計算結果がない",
  ),
  "audit-swapped": error("another paper stands under this paper's name", "資料の名前で、別の資料が置かれている"),
  "audit-edited": error(
    "a finished paper was changed since it was written",
    "できた資料が、作成した後に変更されている",
  ),
  "audit-unreadable": error("a finished paper cannot be read", "できた資料を読めない"),
  "trace-unknown": error("a figure or paper that is to be traced is not there", "調べる数値か資料がない"),
} as const satisfies Readonly<Record<string, { severity: Severity; summary: Readonly<Record<Language, string>> }>>;
export type ProblemCode = keyof typeof problemCodes;
