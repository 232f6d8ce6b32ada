import type { CommandWords } from "../../words/command-words.ts";

type UsageWords = CommandWords["usage"];

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
