/** The frame of help pages, the options of all commands, and what is said of a command line that cannot be run. */
export const usage = {
  common: {
    data: "folder of the dataset",
    templates: "folder of your own templates (default: templates, else the built-in ones)",
    out: "folder for the papers",
    lang: "language to be told things in",
    langDefault: "that of the dataset, else of the terminal",
    json: "print the result as JSON",
    quiet: "print nothing but results",
    noColor: "print without colours",
    outputFile: "write it into this file, whole, instead of printing it",
  },

  titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  anyOptions: "[options]",
  anyCommand: "[command]",
  examples: (count: number): string => (count === 1 ? "Example:" : "Examples:"),
  choices: (choices: readonly string[]) => `choices: ${choices.map((choice) => `"${choice}"`).join(", ")}`,
  byDefault: (value: string) => `default: ${value}`,
  value: (text: string) => `"${text}"`,
  remarks: (remarks: readonly string[]) => ` (${remarks.join(", ")})`,

  error: (message: string) => `error: ${message}`,
  couldNotRun: (message: string) => `shiryo could not run: ${message}`,
  didYouMean: (names: readonly string[]) => `(Did you mean ${names.length > 1 ? "one of " : ""}${names.join(", ")}?)`,
  unknownOption: (option: string) => `unknown option '${option}'`,
  unknownCommand: (command: string) => `unknown command '${command}'`,
  missingArgument: (argument: string) => `missing required argument '${argument}'`,
  missingOption: (option: string) => `required option '${option}' not specified`,
  missingValue: (option: string) => `option '${option}' argument missing`,
  conflict: ({ option, other }: { option: string; other: string }) =>
    `option '${option}' cannot be used with option '${other}'`,
  tooMany: ({ command, expected, received }: { command: string; expected: number; received: number }) =>
    `too many arguments${command === "" ? "" : ` for '${command}'`}. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${received}.`,
  badOption: ({ option, value, why }: { option: string; value: string; why: string }) =>
    `option '${option}' argument '${value}' is invalid. ${why}`,
  badArgument: ({ argument, value, why }: { argument: string; value: string; why: string }) =>
    `command-argument value '${value}' is invalid for argument '${argument}'. ${why}`,
  allowed: (choices: string) => `Allowed choices are ${choices}.`,

  noFolder: "It must name a folder.",
  noName: "It must be a name.",
  noShard: "It must be a part and the number of parts, such as 1/4.",
  noYear: "It must be a year such as 2026.",
  noFiscalYear: "a fiscal year is four digits, such as 2027",
  idleOption: (option: string) => `option '${option}' goes with '--against OLD'`,
  sinceMissing: "--since must name the zip that was handed out",
  intoMissing: "--into must name a new folder",
  notEmpty: (folder: string) => `${folder} is not empty; name a folder that is empty or new`,
  noSourceDate: (epoch: string) => `SOURCE_DATE_EPOCH is "${epoch}"; it must be whole seconds since 1970`,
};
