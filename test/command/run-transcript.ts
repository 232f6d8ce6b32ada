import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * Run the commands of a document and write down what they print.
 *
 * A comment `<!-- run: COMMAND -->` is run too, and prints nothing: what a person does meanwhile. In each block ```console, a line `$ COMMAND` is run by the shell in a folder of its own that holds the small
 * dataset as `data` and the test documents as `documents`; the lines below it are what it prints, and `[exit N]` where it does not end with 0.
 *
 * @param clock seconds since 1970 at which it stands still
 * @param locale of the terminal: neither the dataset nor the commands name a language, so that it is told in that one
 */
export function runTranscript(document: string, locale: string, clock?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-command-"));
  try {
    cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
    cpSync(join(root, "test/documents"), join(folder, "documents"), { recursive: true });
    putOnPath(folder);
    return document.replace(
      /<!-- run: (.*?) -->|(```console\n)([\s\S]*?)(```)/g,
      (whole, done: string | undefined, ...[open, block = "", close]: string[]) => {
        if (done === undefined) return `${open}${runBlock(block, { folder, locale, clock })}${close}`;
        const told = run(done, { folder, locale, clock });
        if (told !== "") throw new Error(`${done}: ${told}`);
        return whole;
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Setting = { readonly folder: string; readonly locale: string; readonly clock: string | undefined };

function runBlock(block: string, setting: Setting): string {
  const commands = block.split("\n").filter((line) => line.startsWith("$ "));
  return commands.map((line) => `${line}\n${run(line.slice(2), setting)}`).join("");
}

function run(command: string, { folder, locale, clock }: Setting): string {
  const { stdout, status } = spawnSync("sh", ["-c", `{ ${command}\n} 2>&1`], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: `${join(folder, ".bin")}:${process.env["PATH"]}`,
      NO_COLOR: "1",
      TZ: "UTC",
      LANG: locale,
      ...(clock && { SOURCE_DATE_EPOCH: clock }),
    },
  });
  const output = stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`;
  return status === 0 ? output : `${output}[exit ${status}]\n`;
}

function putOnPath(folder: string): void {
  const command = join(folder, ".bin/shiryo");
  mkdirSync(join(folder, ".bin"));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${process.env["SHIRYO_BUNDLE"]}" "$@"\n`);
  chmodSync(command, 0o755);
}
