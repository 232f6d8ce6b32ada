import { closeSync, constants, openSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { compareText } from "../base/compare-text.ts";
import { loadPlainText } from "./plain-file.ts";
import { partInName, stateFolder, statePath } from "./state-path.ts";
import { inFolder } from "./write-file-whole.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What we wrote last time: for each paper the key it was made from, and the digest of its bytes.
 *
 * `id` is the programme, PJ or meeting it is about, `made` the digest under which the stored sources tell what it was
 * made from. Manifests of format 1 have neither.
 */
export const WrittenPaper = z.strictObject({
  key: Sha256,
  digest: Sha256,
  id: z.string().optional(),
  made: Sha256.optional(),
});
export type WrittenPaper = z.infer<typeof WrittenPaper>;

/** Papers written, by path below the output folder, with `/` between folders. */
export type Manifest = ReadonlyMap<string, WrittenPaper>;

/** The folders below the output folder in which our papers stand. */
export const paperFolders = ["briefings", "workbooks", "packets", "marked"] as const;

// The manifest lies in a folder that others can write to: a path in it must not lead out of the output folder.
export const PathBelow = z
  .string()
  .refine((path) => paperFolders.some((name) => isInside(path, name)) && !leadsOut.test(path));

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && /^[^/]/.test(path.slice(folder.length + 1));
}

const leadsOut = /\\|:|(^|\/)\.\.(\/|$)/;

/** The format that this program writes, and the newest it reads. */
export const manifestFormat = 2;
const ManifestFile = z.strictObject({
  format: z.union([z.literal(1), z.literal(manifestFormat)]),
  papers: z.record(PathBelow, WrittenPaper),
});
const AnyFormat = z.object({ format: z.int().min(1) });

/** The manifest in a file's text; null where the text is no manifest. */
export function parseManifest(text: string): Manifest | null {
  const parsed = ManifestFile.safeParse(jsonOrNull(text));
  return parsed.success ? new Map(Object.entries(parsed.data.papers)) : null;
}

/** A paper that a build noted before writing it. */
export type NotedPaper = { readonly path: string; readonly written: WrittenPaper };

const NotedLine = z.strictObject({ path: PathBelow, written: WrittenPaper });

/** A line of the journal; null where it is none. */
export function parseNotedPaper(line: string): NotedPaper | null {
  return NotedLine.safeParse(jsonOrNull(line)).data ?? null;
}

/**
 * The manifest with the papers that a killed build noted and did write: those found with the digest noted.
 *
 * @param found SHA-256 of the files found, by path
 */
export function withNoted(
  manifest: Manifest,
  noted: readonly NotedPaper[],
  found: ReadonlyMap<string, string>,
): Manifest {
  const done = noted.filter(({ path, written }) => found.get(path) === written.digest);
  return new Map([...manifest, ...done.map(({ path, written }) => [path, written] as const)]);
}

/** The manifest as text, papers in order of path, so that the same papers give the same file. */
export function manifestText(manifest: Manifest): string {
  const papers = Object.fromEntries([...manifest].toSorted(([a], [b]) => compareText(a, b)));
  return `${JSON.stringify({ format: manifestFormat, papers }, null, 2)}\n`;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the manifest stands below the output folder. */
export const manifestPath = ".shiryo/manifest.json";

/** What we wrote into a folder last time. */
type LoadedManifest = {
  readonly manifest: Manifest;
  /** The format it is written in, ours where there is none; null where something stands in its place that is none */
  readonly format: number | null;
};

/**
 * Without a manifest that can be read, every paper found counts as somebody else's until its bytes prove to be ours. One
 * of a newer format may say what this program cannot know: nothing is taken from it.
 */
export async function loadManifest(out: string): Promise<LoadedManifest> {
  const text = await manifestTextIn(out);
  if (text === null) return { manifest: new Map(), format: manifestFormat };
  const format = AnyFormat.safeParse(jsonOrNull(text)).data?.format ?? null;
  if (format !== null && format > manifestFormat) return { manifest: new Map(), format };
  const manifest = parseManifest(text);
  return { manifest: manifest ?? new Map(), format: manifest === null ? null : format };
}

/** null where there is none; no text where it cannot be read. */
async function manifestTextIn(out: string): Promise<string | null> {
  try {
    return await loadPlainText(join(out, manifestPath));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : "";
  }
}

/**
 * Note what is about to be written, before the paper takes its name. A build that is killed leaves its journal
 * behind, and the next one knows the papers it finds for ours.
 */
export async function noteInJournal(out: string, noted: NotedPaper, part?: string): Promise<void> {
  const journal = join(out, statePath("journal", part));
  // A line of its own, even behind one that a full disk cut short.
  const line = `\n${JSON.stringify(noted)}\n`;
  await inFolder(dirname(journal), () => append(journal, line));
}

function append(path: string, text: string): void {
  const file = openSync(path, appending);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

// Where somebody put a pipe in its place, writing would wait for ever. Windows has no such flag, which counts as 0.
const { O_WRONLY, O_CREAT, O_APPEND, O_NONBLOCK } = constants;
const appending = O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK;

/** What killed builds noted, of parts too; a line that was cut short, or that somebody else wrote, is left out. */
export async function loadJournal(out: string): Promise<NotedPaper[]> {
  const texts = await Promise.all((await journalsIn(out)).map((path) => loadPlainText(path).catch(() => "")));
  return texts.flatMap((text) => text.split("\n").flatMap((line) => parseNotedPaper(line) ?? []));
}

/** Called when the manifest says it all: a part's says all that its own journal does. */
export async function clearJournal(out: string, part?: string): Promise<void> {
  const journals = part === undefined ? await journalsIn(out) : [join(out, statePath("journal", part))];
  for (const journal of journals) await rm(journal, { force: true });
}

async function journalsIn(out: string): Promise<string[]> {
  const names = await readdir(join(out, stateFolder)).catch(() => []);
  return names.filter((name) => partInName(name, "journal") !== null).map((name) => join(out, stateFolder, name));
}
