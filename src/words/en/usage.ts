import type { usage as ja } from "../ja/usage.ts";

/** The frame of help pages, and what is said of a command line that cannot be run. */
export const usage: typeof ja = {
  titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  anyOptions: "[options]",
  anyCommand: "[command]",
  examples: (count) => (count === 1 ? "Example:" : "Examples:"),
  choices: (choices) => `choices: ${choices.map((choice) => `"${choice}"`).join(", ")}`,
  byDefault: (value) => `default: ${value}`,
  remarks: (remarks) => ` (${remarks.join(", ")})`,

  error: (message) => `error: ${message}`,
  couldNotRun: (message) => `shiryo could not run: ${message}`,
  didYouMean: (names) => `(Did you mean ${names.length > 1 ? "one of " : ""}${names.join(", ")}?)`,
  unknownOption: (option) => `unknown option '${option}'`,
  unknownCommand: (command) => `unknown command '${command}'`,
  missingArgument: (argument) => `missing required argument '${argument}'`,
  missingOption: (option) => `required option '${option}' not specified`,
  missingValue: (option) => `option '${option}' argument missing`,
  conflict: ({ option, other }) => `option '${option}' cannot be used with option '${other}'`,
  tooMany: ({ command, expected, received }) =>
    `too many arguments${command === "" ? "" : ` for '${command}'`}. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${received}.`,
  badOption: ({ option, value, why }) => `option '${option}' argument '${value}' is invalid. ${why}`,
  badArgument: ({ argument, value, why }) =>
    `command-argument value '${value}' is invalid for argument '${argument}'. ${why}`,
  allowed: (choices) => `Allowed choices are ${choices}.`,

  noFolder: "It must name a folder.",
  noName: "It must be a name.",
  noShard: "It must be a part and the number of parts, such as 1/4.",
  noYear: "It must be a year such as 2026.",
  noFiscalYear: "a fiscal year is four digits, such as 2027",
  idleOption: (option) => `option '${option}' goes with '--against OLD'`,
  sinceMissing: "--since must name the zip that was handed out",
  intoMissing: "--into must name a new folder",
  notEmpty: (folder) => `${folder} is not empty; name a folder that is empty or new`,
  noSourceDate: (epoch) => `SOURCE_DATE_EPOCH is "${epoch}"; it must be whole seconds since 1970`,
};
