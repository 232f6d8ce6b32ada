import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ProblemError } from "../../../base/problem-error.ts";
import { problemOf } from "../../../base/problem-of.ts";
import { printableWorkbook } from "./printable-workbook.ts";
import { runOffice } from "./run-office.ts";

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
    throw new ProblemError([
      problemOf("packet-convert", {
        message: `LibreOffice made no PDF of ${what}`,
        hint: "open it in LibreOffice and see what it says; attached files may be damaged or protected",
      }),
    ]);
  }
}
