import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Problem, ProblemError, problemOf } from "../../../base/problem.ts";
import { packPart } from "../../../opc/pack-part.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { localName } from "../../../opc/read-xml.ts";
import { writePackage } from "../../../opc/write-package.ts";

/** A file of a packet with its bytes. */
export type FileBytes = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Word files and workbooks as PDFs, all in one run of LibreOffice; PDFs stay what they are.
 *
 * Everything happens in a folder of its own, with a profile of its own, so that an open LibreOffice is not disturbed.
 *
 * @throws ProblemError (program-missing, packet-convert)
 */
export async function convertPapers(files: readonly FileBytes[], soffice: string | null): Promise<FileBytes[]> {
  const folder = await mkdtemp(join(tmpdir(), "shiryo-pdf-"));
  try {
    const inputs = files.map((file, index) => ({ file, input: join(folder, "in", `${index}${extname(file.name)}`) }));
    const due = inputs.filter(({ file }) => !isPdf(file));
    await mkdir(join(folder, "in"));
    for (const { file, input } of due) await writeFile(input, printable(file));
    if (due.length > 0) await convert(folder, { inputs: due.map(({ input }) => input), soffice });
    return await Promise.all(
      inputs.map(async ({ file }, index) =>
        isPdf(file) ? file : { name: file.name, bytes: await converted(folder, index, file.name) },
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isPdf = ({ name }: FileBytes) => extname(name).toLowerCase() === ".pdf";

function printable({ name, bytes }: FileBytes): Uint8Array {
  return name.endsWith(".xlsx") ? printableWorkbook(bytes) : bytes;
}

type Order = { readonly inputs: readonly string[]; readonly soffice: string | null };

async function convert(folder: string, { inputs, soffice }: Order): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", join(folder, "out")];
  await runOffice(soffice, [...options, ...inputs]);
}

async function converted(folder: string, index: number, what: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, "out", `${index}.pdf`));
  } catch {
    throw new ProblemError([problemOf("packet-convert.paper", { file: what })]);
  }
}

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
    if (end !== "absent") throw new ProblemError([end]);
  }
  throw new ProblemError([problemOf("program-missing.office", { program: soffice })]);
}

const usualNames = ["soffice", "libreoffice"];

/** A packet of a thousand pages takes about a minute. */
const longest = 10 * 60_000;

type End = "done" | "absent" | Problem;

function run(program: string, options: readonly string[]): Promise<End> {
  return new Promise((resolve) => {
    execFile(program, [...options], { timeout: longest, killSignal: "SIGKILL" }, (error, _, told) => {
      if (error === null) return resolve("done");
      if (error.code === "ENOENT" || error.code === "EACCES") return resolve("absent");
      resolve(
        error.killed
          ? problemOf("packet-convert.time", { minutes: longest / 60_000 })
          : problemOf("packet-convert.run", { told: told.trim() || error.message }),
      );
    });
  });
}

/**
 * A copy of a workbook for printing: LibreOffice prints even hidden sheets that have a print area, so they lose it.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function printableWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = readPackage(bytes);
  const workbook = Buffer.from(parts.get(part) ?? []).toString("utf8");
  const hidden = hiddenSheets(workbook);
  if (hidden.length === 0) return bytes;
  const mended = workbook.replaceAll(printArea, (area, sheet: string) => (hidden.includes(Number(sheet)) ? "" : area));
  if (mended === workbook) return bytes;
  return writePackage(
    [...parts].map(([name, content]) => packPart(name, name === part ? withoutEmptyNames(mended) : content)),
  );
}

const part = "xl/workbook.xml";

const printArea = /<definedName\b(?=[^>]*name="_xlnm\.Print_Area")[^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g;

/** Places of hidden sheets among all, from 0. */
function hiddenSheets(workbook: string): number[] {
  const lists = parseXml(workbook).children.filter(({ name }) => localName(name) === "sheets");
  const states = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes["state"]));
  return states.flatMap((state, index) => (state === "hidden" || state === "veryHidden" ? [index] : []));
}

const withoutEmptyNames = (workbook: string) => workbook.replace(/<definedNames>\s*<\/definedNames>/, "");
