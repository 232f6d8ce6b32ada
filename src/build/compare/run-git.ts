import { execFile } from "node:child_process";

/** What git printed, or why it could not: "missing" where there is no git, else what it says. */
export type GitAnswer = { readonly output: Buffer } | { readonly missing: true } | { readonly refusal: string };

/** Ask git something about the repository of a folder, without a shell. */
export function runGit(folder: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = execFile("git", ["-C", folder, ...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve({ output: stdout });
      if (error.code === "ENOENT") return resolve({ missing: true });
      const said = stderr.toString("utf8").trim().split("\n")[0] ?? "";
      resolve({ refusal: said.replace(/^fatal: /, "") || error.message.split("\n")[0] || "it gives no reason" });
    });
    // Git may end before it has read everything, and its own answer says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

const options = { encoding: "buffer", timeout: 60_000, maxBuffer: 400_000_000, windowsHide: true } as const;
