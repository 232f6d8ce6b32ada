import type { usage as en } from "../en/usage.ts";

/** The frame of help pages, the options of all commands, and what is said of a command line that cannot be run. */
export const usage: typeof en = {
  common: {
    data: "データのフォルダー",
    templates: "独自のひな形のフォルダー（既定：templates。なければ内蔵のひな形）",
    out: "資料を置くフォルダー",
    lang: "表示する言語",
    langDefault: "データの言語、なければ端末の言語",
    json: "結果をJSONで表示します",
    quiet: "結果のほかは表示しません",
    noColor: "色を付けずに表示します",
    outputFile: "画面に表示せず、このファイルに書き込みます",
  },

  titles: { usage: "使い方：", arguments: "引数：", options: "オプション：", commands: "コマンド：" },
  anyOptions: "[オプション]",
  anyCommand: "[コマンド]",
  examples: (_count) => "例：",
  choices: (choices) => `選択肢：${choices.join("、")}`,
  byDefault: (value) => `既定：${value}`,
  value: (text) => text,
  remarks: (remarks) => `（${remarks.join("／")}）`,

  error: (message) => `エラー：${message}`,
  couldNotRun: (message) => `実行できませんでした：${message}`,
  didYouMean: (names) => `（もしかして ${names.join("、")} ですか。）`,
  unknownOption: (option) => `オプション「${option}」はありません。`,
  unknownCommand: (command) => `コマンド「${command}」はありません。`,
  missingArgument: (argument) => `引数「${argument}」がありません。`,
  missingOption: (option) => `オプション「${option}」は必ず指定してください。`,
  missingValue: (option) => `オプション「${option}」の値がありません。`,
  conflict: ({ option, other }) => `オプション「${option}」と「${other}」は一緒に使えません。`,
  tooMany: ({ command, expected, received }) =>
    `引数が多すぎます。${command === "" ? "" : `「${command}」の`}引数は${expected}個までですが、${received}個あります。`,
  badOption: ({ option, value, why }) => `オプション「${option}」の値「${value}」は使えません。${why}`,
  badArgument: ({ argument, value, why }) => `引数「${argument}」の値「${value}」は使えません。${why}`,
  allowed: (choices) => `${choices.split(", ").join("、")} のどれかにしてください。`,

  noFolder: "フォルダー名を指定してください。",
  noName: "名前を指定してください。",
  noShard: "1/4 のように、何番目かと全体の数を指定してください。",
  noYear: "2026 のような西暦年を指定してください。",
  noFiscalYear: "年度は 2027 のように西暦4桁で指定してください。",
  idleOption: (option) => `オプション「${option}」は「--against」とともに指定してください。`,
  sinceMissing: "--since で、配付したzipを指定してください。",
  intoMissing: "--into で、新しいフォルダーを指定してください。",
  notEmpty: (folder) => `${folder} は空ではありません。空のフォルダーか、新しいフォルダーを指定してください。`,
  noSourceDate: (epoch) => `SOURCE_DATE_EPOCH が「${epoch}」になっています。1970年からの秒数を整数で指定してください。`,
};
