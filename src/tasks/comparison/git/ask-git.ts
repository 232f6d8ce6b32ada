import { execFile, type ExecFileException } from "node:child_process";
import { devNull } from "node:os";
import type { GitReason } from "../../../words/en/problems-of-editions.ts";

/** What git printed, or why it could not: "missing" where there is no git, else the reason. */
export type GitAnswer = { readonly output: Buffer } | { readonly missing: true } | { readonly refusal: GitReason };

/** The folder of our own in which git works, and the one whose objects it reads. */
export type Borrowed = { readonly folder: string; readonly objects: string };

/** Ask git something, without a shell, the configuration of the machine or anything of the environment that steers it. */
export function askGit(borrowed: Borrowed, args: readonly string[], input = ""): Promise<GitAnswer> {
  const options = { ...bounds, cwd: borrowed.folder, env: environment(borrowed) };
  return new Promise((resolve) => {
    const child = execFile("git", args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ output: stdout });
      if (error.code === "ENOENT") return resolve({ missing: true });
      resolve({ refusal: reasonOf(error, stderr.toString("utf8")) });
    });
    // Git may end before it has read everything, and its own answer says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** What is read of a revision fits many times; a repository made to last for ever ends here. */
const bounds = {
  encoding: "buffer",
  timeout: 15_000,
  killSignal: "SIGKILL",
  maxBuffer: 300_000_000,
  windowsHide: true,
} as const;

function reasonOf({ killed, message, code }: ExecFileException, said: string): GitReason {
  if (String(code) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return { bytes: bounds.maxBuffer };
  if (killed === true) return { seconds: bounds.timeout / 1000 };
  const line = said.trim().split("\n")[0] ?? "";
  return { said: line.replace(/^fatal: /, "") || (message.split("\n")[0] ?? "") };
}

/** The objects are only read: nothing is fetched, asked or locked, and none of them takes all the memory. */
function environment({ folder, objects }: Borrowed): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOC_LIMIT: "150m",
    LC_ALL: "C",
  };
}
