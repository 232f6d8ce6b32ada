import type { Argument, Help, Option } from "commander";
import type { CommandWords } from "../../words/command-words.ts";
import { helpWidth } from "./terminal.ts";
import { padded, wrapText } from "./text-columns.ts";

type UsageWords = CommandWords["usage"];

/** How commander makes a help page: in the words of a language, and in the columns that its letters take. */
export function helpPage({ usage }: CommandWords): Partial<Help> {
  return {
    subcommandTerm: (command) => command.name(),
    displayWidth: helpWidth,
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
  if (!required || defaultValue === undefined) return choices;
  return [...choices, words.byDefault(defaultValueDescription ?? JSON.stringify(defaultValue))];
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
  const isBeside = told.every(([line, does]) => does === "" || (line.length <= mostCommand && helpWidth(does) <= room));
  const lines = told.map(([line, does]) => {
    if (does === "") return `  ${line}\n`;
    return isBeside ? `  ${padded(line, mostCommand + 3)}${does}\n` : `  ${line}\n      ${does}\n`;
  });
  return `\n${usage.examples(told.length)}\n${lines.join("")}`;
}
