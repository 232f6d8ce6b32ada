import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { expect, test } from "vitest";
import { exampleLines, usageError } from "../../../../src/cli/output/commander-words.ts";
import { commandWords } from "../../../../src/words/command-words.ts";

/** A command line with all that can be wrong with one. */
function program(): Command {
  const build = new Command("build")
    .argument("<id>")
    .addArgument(new Argument("[what]").choices(["replace", "rebuild"]))
    .requiredOption("--into <dir>")
    .option("--who <name>")
    .addOption(new Option("--only <kind>").choices(["briefings", "workbooks"]))
    .addOption(
      new Option("--shard <i/n>").conflicts("who").argParser((text) => {
        if (text === "5") throw new InvalidArgumentError("part");
        return text;
      }),
    );
  const shiryo = new Command("shiryo").exitOverride((error) => {
    throw error;
  });
  shiryo.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  return shiryo.addCommand(build.copyInheritedSettings(shiryo).action(() => {}));
}

function saidOf(line: string): string {
  try {
    program().parse(line.split(" "), { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.message;
  }
  throw new Error(`nothing is wrong with ${line}`);
}

test.each([
  ["bild", "エラー：コマンド「bild」はありません。\n（もしかして build ですか。）"],
  ["zzz", "エラー：コマンド「zzz」はありません。"],
  ["build --into x a --onli", "エラー：オプション「--onli」はありません。\n（もしかして --only ですか。）"],
  ["build --into x a --w", "エラー：オプション「--w」はありません。"],
  ["build --into x", "エラー：引数「id」がありません。"],
  ["build a", "エラー：オプション「--into <dir>」は必ず指定してください。"],
  ["build a --into", "エラー：オプション「--into <dir>」の値がありません。"],
  ["build a --into x --who b --shard 1/2", "エラー：オプション「--shard <i/n>」と「--who <name>」は一緒に使えません。"],
  ["build a replace c --into x", "エラー：引数が多すぎます。「build」の引数は2個までですが、3個あります。"],
  [
    "build a --into x --only b",
    "エラー：オプション「--only <kind>」の値「b」は使えません。briefings、workbooks のどれかにしてください。",
  ],
  ["build a --into x --shard 5", "エラー：オプション「--shard <i/n>」の値「5」は使えません。part"],
  ["build a b --into x", "エラー：引数「what」の値「b」は使えません。replace、rebuild のどれかにしてください。"],
])("what commander says of %j is told in Japanese, and in English as it is", (line, japanese) => {
  const said = saidOf(line);
  expect(usageError(said, commandWords("ja").usage)).toBe(japanese);
  expect(usageError(said, commandWords("en").usage)).toBe(said);
});

test("what is said by ourselves stays as it is", () => {
  expect(usageError("error: --into で指定してください。", commandWords("ja").usage)).toBe(
    "エラー：--into で指定してください。",
  );
});

test("examples stand beside their commands, or below where one has no room", () => {
  const short = { "shiryo a": "一つ", "shiryo a.xlsx 8,920,860": "" };
  expect(exampleLines(short, commandWords("ja"))).toBe(
    `\n例：\n  shiryo a${" ".repeat(28)}一つ\n  shiryo a.xlsx 8,920,860\n`,
  );
  expect(exampleLines({ ...short, b: "長い説明".repeat(8) }, commandWords("en"))).toContain(
    "\nExamples:\n  shiryo a\n      一つ\n",
  );
});
