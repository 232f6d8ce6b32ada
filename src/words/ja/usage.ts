/** The frame of help pages, and what is said of a command line that cannot be run. */
export const usage = {
  titles: { usage: "使い方：", arguments: "引数：", options: "オプション：", commands: "コマンド：" },
  anyOptions: "[オプション]",
  anyCommand: "[コマンド]",
  examples: (_count: number) => "例：",
  choices: (choices: readonly string[]) => `選択肢：${choices.join("、")}`,
  byDefault: (value: string) => `既定：${value}`,
  remarks: (remarks: readonly string[]) => `（${remarks.join("、")}）`,

  error: (message: string) => `エラー：${message}`,
  couldNotRun: (message: string) => `実行できませんでした：${message}`,
  didYouMean: (names: readonly string[]) => `（もしかして ${names.join("、")} ですか。）`,
  unknownOption: (option: string) => `オプション「${option}」はありません。`,
  unknownCommand: (command: string) => `コマンド「${command}」はありません。`,
  missingArgument: (argument: string) => `引数「${argument}」がありません。`,
  missingOption: (option: string) => `オプション「${option}」は必ず指定してください。`,
  missingValue: (option: string) => `オプション「${option}」の値がありません。`,
  conflict: ({ option, other }: { option: string; other: string }) =>
    `オプション「${option}」と「${other}」は一緒に使えません。`,
  tooMany: ({ command, expected, received }: { command: string; expected: number; received: number }) =>
    `引数が多すぎます。${command === "" ? "" : `「${command}」の`}引数は${expected}個までですが、${received}個あります。`,
  badOption: ({ option, value, why }: { option: string; value: string; why: string }) =>
    `オプション「${option}」の値「${value}」は使えません。${why}`,
  badArgument: ({ argument, value, why }: { argument: string; value: string; why: string }) =>
    `引数「${argument}」の値「${value}」は使えません。${why}`,
  allowed: (choices: string) => `${choices.split(", ").join("、")} のどれかにしてください。`,

  noFolder: "フォルダー名を指定してください。",
  noName: "名前を指定してください。",
  noShard: "1/4 のように、何番目かと全体の数を指定してください。",
  noYear: "2026 のような西暦年を指定してください。",
  noFiscalYear: "年度は 2027 のように西暦4桁で指定してください。",
  idleOption: (option: string) => `オプション「${option}」は「--against OLD」とともに指定してください。`,
  sinceMissing: "--since で、配付したzipを指定してください。",
  intoMissing: "--into で、新しいフォルダーを指定してください。",
  notEmpty: (folder: string) => `${folder} は空ではありません。空のフォルダーか、新しいフォルダーを指定してください。`,
  noSourceDate: (epoch: string) =>
    `SOURCE_DATE_EPOCH が「${epoch}」になっています。1970年からの秒数を整数で指定してください。`,
};
