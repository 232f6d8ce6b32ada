import { say, type Words } from "../../words/paper-words.ts";
import { digest } from "../../base/digest.ts";
import { ProblemError, problemOf } from "../../base/problem.ts";
import { noFigure } from "../../view/format/figure-text.ts";
import type { PacketFile } from "./packet-file.ts";
import type { RecordedFile } from "./packet-record.ts";
import type { FileBytes } from "./pdf/convert-papers.ts";
import { countPdfPages } from "./pdf/count-pdf-pages.ts";

/** A file of a packet as lists tell of it. */
export type ListedFile = {
  readonly number: string;
  readonly title: string;
  readonly labels: string;
  readonly file: string;
  /** null where only a program that shows the file can tell */
  readonly pages: number | null;
  /** Lower-case hexadecimal */
  readonly sha256: string;
};

/** Every file with its pages where they are known and the digest of its bytes. */
export async function listFiles(files: readonly PacketFile[]): Promise<ListedFile[]> {
  const all = await renderAll(files);
  return Promise.all(
    files.map(async (file, index) => {
      const bytes = all[index]?.bytes ?? new Uint8Array();
      return { ...(await listed(file, async () => bytes)), sha256: digest(bytes) };
    }),
  );
}

/** The same without digests: no paper is made for it. */
export function listUndigested(files: readonly PacketFile[]): Promise<ListedFile[]> {
  return Promise.all(files.map(async (file) => ({ ...(await listed(file, file.render)), sha256: "" })));
}

async function listed({ number, title, labels, name, pages }: PacketFile, bytes: () => Promise<Uint8Array>) {
  // Only attached files are PDFs: their bytes are at hand.
  const counted = pages ?? (name.endsWith(".pdf") ? await countPdfPages(await bytes()) : null);
  return { number, title, labels, file: name, pages: counted };
}

/** The same as manifest.yaml has it. */
export function recordedFile({ number, labels, pages, title, file, sha256 }: ListedFile, words: Words): RecordedFile {
  return {
    ...(number === "" ? {} : { number }),
    title,
    file,
    sha256,
    ...(labels === "" ? {} : { labels: labels.split(say(words, "list.separator")) }),
    ...(pages === null ? {} : { pages }),
  };
}

/** The number as lists print it: － for what has none. */
export function numberText({ number }: Pick<ListedFile, "number">, words: Words): string {
  return number === "" ? noFigure(words) : number;
}

/**
 * Every file of a packet, for what is made of all of them.
 *
 * @throws ProblemError (packet-incomplete) where a paper cannot be made: what keeps it from that is told of the paper itself
 */
export async function renderAll(files: readonly PacketFile[]): Promise<FileBytes[]> {
  const all: FileBytes[] = [];
  for (const { name, render } of files)
    all.push({ name, bytes: await render().catch((error: unknown) => refuse(error, name)) });
  return all;
}

function refuse(error: unknown, name: string): never {
  if (!(error instanceof ProblemError)) throw error;
  throw new ProblemError([problemOf("packet-incomplete", { file: name })]);
}
