import { execFile } from "node:child_process";
import { ProblemError } from "../../../base/problem-error.ts";
import { problemOf } from "../../../base/problem-of.ts";

/**
 * Run LibreOffice and wait for its end.
 *
 * @param soffice its program; null: looked for on PATH
 * @throws ProblemError (program-missing where there is none, packet-convert where it fails or takes too long)
 */
export async function runOffice(soffice: string | null, options: readonly string[]): Promise<void> {
  for (const program of soffice === null ? usualNames : [soffice]) {
    const end = await run(program, options);
    if (end === "done") return;
    if (end !== "absent") throw failed(end.reason);
  }
  throw missing(soffice);
}

const usualNames = ["soffice", "libreoffice"];

/** A packet of a thousand pages takes about a minute. */
const longest = 10 * 60_000;

type End = "done" | "absent" | { readonly reason: string };

function run(program: string, options: readonly string[]): Promise<End> {
  return new Promise((resolve) => {
    execFile(program, [...options], { timeout: longest, killSignal: "SIGKILL" }, (error, _, told) => {
      if (error === null) return resolve("done");
      if (error.code === "ENOENT" || error.code === "EACCES") return resolve("absent");
      const reason = error.killed ? `it took longer than ${longest / 60_000} minutes` : told.trim() || error.message;
      resolve({ reason });
    });
  });
}

function failed(reason: string): ProblemError {
  const message = `LibreOffice could not convert the papers: ${reason}`;
  return new ProblemError([problemOf("packet-convert", { message, hint: "see whether LibreOffice starts by itself" })]);
}

function missing(soffice: string | null): ProblemError {
  const message = soffice === null ? "LibreOffice (soffice) is not on PATH" : `there is no program ${soffice}`;
  const hint = "install LibreOffice, or name its program with --soffice PATH; all other papers are made without it";
  return new ProblemError([problemOf("program-missing", { message, hint })]);
}
