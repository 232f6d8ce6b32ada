import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadBytes } from "../../../load/load-bytes.ts";
import type { Repository } from "./find-repository.ts";
import { askGit, type GitAnswer } from "./ask-git.ts";

/** Asks git about the revisions of a repository. */
export type AskRevisions = (args: readonly string[], input?: string) => Promise<GitAnswer>;

/**
 * Let git read the revisions of a repository that may be hostile.
 *
 * A repository's own configuration names programs that git starts: to fetch what is missing, to page, to convert, to
 * look for changes. Which of them a command starts differs from one git to the next, so none of that configuration is
 * seen: git works in a folder of our own, with a copy of the refs, and reads the objects where they lie.
 *
 * @param use what is asked meanwhile
 * @returns what that gives; `mostRefs` where there are more refs than are read
 */
export async function borrowRepository<Value>(
  repository: Repository,
  use: (ask: AskRevisions) => Promise<Value>,
): Promise<Value | { readonly mostRefs: number }> {
  const { gitFolder, commonFolder } = repository;
  const folder = mkdtempSync(join(tmpdir(), "shiryo-git-"));
  const ask: AskRevisions = (args, input) => askGit({ folder, objects: join(commonFolder, "objects") }, args, input);
  try {
    const budget = { files: mostFiles, bytes: mostBytes };
    for (const from of new Set([commonFolder, gitFolder])) copyRefs(from, folder, budget);
    if (budget.files < 0 || budget.bytes < 0) return { mostRefs: mostFiles };
    for (const name of ["objects", "refs"]) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, "config"), ownConfig);
    writeFileSync(join(folder, "config"), ownConfig + (await harmlessConfig(join(commonFolder, "config"), ask)));
    return await use(ask);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Large repositories pack their refs into one file. */
const mostFiles = 50_000;
const mostBytes = 200_000_000;

type Budget = { files: number; bytes: number };

/** HEAD and its like, and whatever else a name of a revision can lead to. */
const refFiles = /^(?:(?:[A-Z]+_)*HEAD|packed-refs|shallow|refs|logs|reftable)$/;

function copyRefs(from: string, to: string, budget: Budget): void {
  for (const name of readdirSync(from)) if (refFiles.test(name)) copyAll(join(from, name), join(to, name), budget);
}

/** A file, or a folder with all that stands in it. What is neither, such as a pipe that would never end, is left out. */
function copyAll(from: string, to: string, budget: Budget): void {
  const stat = statOf(from);
  budget.files -= 1;
  budget.bytes -= stat?.size ?? 0;
  if (stat === undefined || budget.files < 0 || budget.bytes < 0) return;
  if (stat.isFile()) return copyFileSync(from, to);
  if (!stat.isDirectory()) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) copyAll(join(from, name), join(to, name), budget);
}

/** Undefined for a link that leads nowhere. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const ownConfig = "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[log]\n\tmailmap = false\n";

/**
 * What of a repository's configuration says how its objects are named, and which branch another one follows (`@{u}`).
 * It is read as text, without what it includes.
 */
async function harmlessConfig(file: string, ask: AskRevisions): Promise<string> {
  const loaded = loadBytes(file, 10_000_000);
  if ("problem" in loaded) return "";
  const text = Buffer.from(loaded.bytes).toString("utf8");
  const found = await ask(["config", "--file", "-", "--no-includes", "-z", "--get-regexp", harmless], text);
  if (!("output" in found)) return "";
  return found.output.toString("utf8").split("\0").map(configLine).join("");
}

const harmless =
  "^(extensions\\.(objectformat|refstorage)|branch\\..+\\.(remote|merge|pushremote)|remote\\..+\\.(fetch|push))$";

/** `branch.main.merge`, a line feed, the value → as it stands in a file. */
function configLine(entry: string): string {
  const [, section, name, key, value = ""] = /^([^.]+)(?:\.(.*))?\.([^.\n]+)\n(.*)$/s.exec(entry) ?? [];
  if (section === undefined || (section === "extensions" && !/^[a-z0-9]+$/.test(value))) return "";
  const heading = name === undefined ? section : `${section} ${quoted(name)}`;
  return `[${heading}]\n\t${key} = ${quoted(value)}\n`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
