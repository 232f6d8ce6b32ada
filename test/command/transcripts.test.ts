import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runTranscript } from "./run-transcript.ts";

const folder = join(import.meta.dirname, "transcripts");

// UPDATE_TRANSCRIPTS=1 writes down what the commands print now; read the difference before you commit it.
const isUpdate = process.env["UPDATE_TRANSCRIPTS"] === "1";

const terminals: readonly { under: string; locale: string; clock?: string }[] = [
  { under: "", locale: "en_GB.UTF-8" },
  { under: "ja", locale: "ja_JP.UTF-8" },
  // The pages for officials: each of their commands prints what they show.
  { under: "../../../docs/ja", locale: "ja_JP.UTF-8", clock: "1787270460" },
];

// The transcripts are written for a POSIX shell.
describe.skipIf(process.platform === "win32").each(terminals)(
  "on a terminal of $locale",
  ({ under, locale, clock }) => {
    test.each(documentsIn(under))("%s prints what it says", (name) => {
      const path = join(folder, under, name);
      const document = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
      const actual = runTranscript(document, locale, clock);
      if (isUpdate) writeFileSync(path, actual);
      expect(actual).toBe(isUpdate ? actual : document);
    });
  },
);

test.each(documentsIn("ja"))("in %s no English sentence is said but where English is asked for", (name) => {
  const document = readFileSync(join(folder, "ja", name), "utf8");
  expect(toldLines(document).filter((line) => english.test(withoutNames(line)))).toEqual([]);
});

test("an English sentence would be found, names, commands and options are none", () => {
  const isFound = (line: string) => english.test(withoutNames(line));
  expect(isFound("data/a.yaml:3:1 エラー the file holds nothing [file-empty]")).toBe(true);
  expect(isFound("最新です。次を実行してください：shiryo check --data new")).toBe(false);
  expect(isFound("  --on-edited <what>  手で直された資料の扱い（選択肢：keep、beside）")).toBe(false);
});

function documentsIn(under: string): string[] {
  return readdirSync(join(folder, under)).filter((name) => name.endsWith(".md"));
}

/** What commands print, but for those that ask for English. */
function toldLines(document: string): string[] {
  return [...document.matchAll(/^\$ (.*)\n((?:(?!\$ |```).*\n)*)/gm)]
    .filter(([, command = ""]) => !/--lang en|language: en|en_GB/.test(command))
    .flatMap(([, , output = ""]) => output.split("\n"));
}

// Three words one behind the other; two may be a name.
const english = /(?<![\w-])[A-Za-z]+ [a-z]+ [a-z]+(?![\w-])/;

/** A line without command lines, paths, options and what stands for their values. */
function withoutNames(line: string): string {
  return line.replace(/shiryo [ -~]*|[\w.~-]*[/.][\w./~-]*|--?[\w-]+(?: <[^>]*>)?|\[[^\]]*\]|<[^>]*>/g, "・");
}
