import { execFile, type ExecFileException } from "node:child_process";
import { join } from "node:path";
import type { PdfText } from "../../../import/pdf/read-pdf.ts";
import type { ProcessBounds } from "./end-beyond-bounds.ts";

/** What a PDF holds, or why it is not taken; `too-heavy` where reading it took more than it may. */
export type PdfOutcome = PdfText | { readonly refusal: "too-heavy"; readonly detail: Excess };
type Excess = "time" | "memory";

/** What reading a PDF may take. Five hundred full pages take 3 seconds and 190 MB. */
export const pdfBounds: ProcessBounds = { seconds: 8, megabytes: 400 };

/**
 * The text of a PDF that may be hostile, read in a process of its own that ends where it takes more than it may.
 *
 * pdf.js reads for ever where a file is made for that, or takes all memory; a thread would take this process with it.
 *
 * @throws the system's error where no process can be started
 */
export async function readPdfApart(bytes: Uint8Array, most = pdfBounds): Promise<PdfOutcome> {
  const args = [...flags, ...(await readerCode()), `${most.seconds}`, `${most.megabytes}`];
  const options = { ...bounds, cwd: import.meta.dirname, env: { ...process.env, NODE_OPTIONS: "" } };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as PdfOutcome);
      else if (error.syscall !== undefined) reject(error);
      else resolve(outcomeOf(error, stderr));
    });
    // A process that ends early has said why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(bytes);
  });
}

/** Memory that is no longer in use is given back before it counts. */
const flags = ["--max-old-space-size=300"];

/** By the clock, for a process that waits spends no time of the processor. */
const bounds = { timeout: 45_000, killSignal: "SIGKILL", maxBuffer: 50_000_000, windowsHide: true } as const;

function outcomeOf({ code, killed }: ExecFileException, said: string): PdfOutcome {
  if (said.endsWith("time") || killed === true) return { refusal: "too-heavy", detail: "time" };
  const isLarge = said.endsWith("memory") || said.includes("out of memory") || typeof code === "string";
  return isLarge ? { refusal: "too-heavy", detail: "memory" } : { refusal: "damaged", detail: lastLine(said) };
}

function lastLine(said: string): string {
  return said.trim().split("\n").at(-1) ?? "";
}

// Put in by the bundler: where it has put the process's code, seen from the bundle.
declare const SHIRYO_PDF_READER: string | undefined;

/** The file of the bundle; from source its code, put together now. */
async function readerCode(): Promise<string[]> {
  if (typeof SHIRYO_PDF_READER === "undefined") return ["--input-type=module", "--eval", await bundledReader()];
  return [join(import.meta.dirname, SHIRYO_PDF_READER)];
}

async function bundledReader(): Promise<string> {
  const entry = join(import.meta.dirname, "pdf-reader.ts");
  const { build } = typeof SHIRYO_PDF_READER === "undefined" ? await import("esbuild") : { build: undefined };
  const options = { bundle: true, platform: "node", format: "esm", packages: "external", write: false } as const;
  return (
    (await build?.({ ...options, external: ["./pdfjs/load.js"], entryPoints: [entry] }))?.outputFiles[0]?.text ?? ""
  );
}
