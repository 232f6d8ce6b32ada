import type { Argument, Help, Option } from "commander";
import stringWidth from "fast-string-width";
import type { CommandWords } from "../../words/command-words.ts";
import { padded, wrapText } from "./text-columns.ts";

type UsageWords = CommandWords["usage"];

/** How commander makes a help page: in the words of a language, and in the columns that its letters take. */
export function helpPage({ usage }: CommandWords): Partial<Help> {
  return {
    subcommandTerm: (command) => command.name(),
    displayWidth: stringWidth,
    boxWrap: (text, width) => wrapText(text, width).join("\n"),
    styleTitle: (title) => titleOf(title, usage),
    styleUsage: (line) => line.replace("[options]", usage.anyOptions).replace("[command]", usage.anyCommand),
    optionDescription: (option) => withRemarks(option.description, optionRemarks(option, usage), usage),
    argumentDescription: (argument) => withRemarks(argument.description, choiceRemarks(argument, usage), usage),
  };
}

function titleOf(title: string, { titles }: UsageWords): string {
  const name = title.slice(0, -1).toLowerCase();
  return (titles as Readonly<Partial<Record<string, string>>>)[name] ?? title;
}

function optionRemarks(option: Option, words: UsageWords): string[] {
  const { defaultValue, defaultValueDescription, required } = option;
  const choices = choiceRemarks(option, words);
  if (!required || typeof defaultValue !== "string") return choices;
  return [...choices, words.byDefault(defaultValueDescription ?? words.value(defaultValue))];
}

function choiceRemarks({ argChoices }: Pick<Argument, "argChoices">, words: UsageWords): string[] {
  return argChoices === undefined ? [] : [words.choices(argChoices)];
}

function withRemarks(text: string, remarks: readonly string[], words: UsageWords): string {
  return remarks.length === 0 ? text : text + words.remarks(remarks);
}

/** Columns of a terminal, and what a command line and its words leave for each other. */
const wide = 80;
const mostCommand = 33;

/** Command lines with what they give: beside them where all have room, else below. */
export function exampleLines(examples: Readonly<Record<string, string>>, { usage }: CommandWords): string {
  const told = Object.entries(examples);
  const room = wide - mostCommand - 5;
  const isBeside = told.every(
    ([line, does]) => does === "" || (line.length <= mostCommand && stringWidth(does) <= room),
  );
  const lines = told.map(([line, does]) => {
    if (does === "") return `  ${line}\n`;
    return isBeside ? `  ${padded(line, mostCommand + 3)}${does}\n` : `  ${line}\n      ${does}\n`;
  });
  return `\n${usage.examples(told.length)}\n${lines.join("")}`;
}

/**
 * What commander says of a command line, in the words of a language. It gives no more than an English sentence: its names
 * are taken out of that. A sentence that is not known stays as it is.
 */
export function usageError(said: string, words: UsageWords): string {
  const [, sentence = said] = /^error: (.*)$/s.exec(said) ?? [];
  const [, head = sentence, near] = /^(.*)\n\(Did you mean (?:one of )?(.*)\?\)$/s.exec(sentence) ?? [];
  const advice = near === undefined ? "" : `\n${words.didYouMean(near.split(", "))}`;
  return `${words.error(toldSentence(head, words))}${advice}`;
}

function toldSentence(sentence: string, words: UsageWords): string {
  for (const [shape, tell] of sentences) {
    const parts = shape.exec(sentence)?.slice(1);
    if (parts !== undefined) return tell(words, parts);
  }
  return sentence;
}

type Telling = (words: UsageWords, parts: readonly (string | undefined)[]) => string;

const sentences: readonly (readonly [RegExp, Telling])[] = [
  [/^unknown option '(.*)'$/s, (words, [option = ""]) => words.unknownOption(option)],
  [/^unknown command '(.*)'$/s, (words, [command = ""]) => words.unknownCommand(command)],
  [/^missing required argument '(.*)'$/s, (words, [argument = ""]) => words.missingArgument(argument)],
  [/^required option '(.*)' not specified$/s, (words, [option = ""]) => words.missingOption(option)],
  [/^option '(.*)' argument missing$/s, (words, [option = ""]) => words.missingValue(option)],
  [
    /^option '(.*)' cannot be used with option '(.*)'$/s,
    (words, [option = "", other = ""]) => words.conflict({ option, other }),
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (words, [command = "", expected, received]) =>
      words.tooMany({ command, expected: Number(expected), received: Number(received) }),
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (words, [option = "", value = "", why = ""]) => words.badOption({ option, value, why: toldReason(why, words) }),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (words, [value = "", argument = "", why = ""]) =>
      words.badArgument({ argument, value, why: toldReason(why, words) }),
  ],
];

function toldReason(why: string, words: UsageWords): string {
  const [, choices] = /^Allowed choices are (.*)\.$/s.exec(why) ?? [];
  return choices === undefined ? why : words.allowed(choices);
}
