import { createHash } from "node:crypto";
import { bytesInMemory, type ByteSource } from "../../base/byte-source.ts";
import { inflateEntry, inflateInPieces } from "../../opc/inflate-entry.ts";
import { readDirectory, type ZipEntry } from "../../opc/zip-directory.ts";
import { packageFault } from "../../opc/package-fault.ts";

/** A file that a packet's manifest names. */
type NamedFile = { readonly file: string; readonly sha256: string };

/** The files of a packet's zip by the names that its manifest has for them, whoever packed it and under which names. */
export type PackedFiles = {
  /** A file whole; undefined where there is none. @throws ProblemError (package-damaged, package-too-large) */
  readonly part: (name: string, most: number) => Uint8Array | undefined;
  /** Looks for files by name, and where one is not there or is another, by their bytes; gives those that are not found */
  readonly missing: (files: readonly NamedFile[]) => Promise<readonly NamedFile[]>;
  /** Entries that are none of the files found, and have none of the names given. Nothing has unpacked them into memory */
  readonly strangers: (known: readonly string[]) => readonly Pick<ZipEntry, "name" | "size">[];
  /** An entry that has another name than Shiryo gave it; undefined where there is none */
  readonly renamed: () => { readonly file: string; readonly found: string } | undefined;
};

/**
 * Open the zip of a packet, which may be hostile, or was packed again: on a Mac, where names are decomposed; by an old
 * Windows, in its own code page; with the folder that it was unpacked into.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function openPacked(bytes: Uint8Array): PackedFiles {
  const zip = bytesInMemory(bytes);
  const entries = readDirectory(zip, packetLimits).filter(({ name }) => !isLitter(name));
  const named = byName(entries);
  const found = new Map<string, ZipEntry>();
  const entryOf = (name: string) => found.get(name) ?? named.get(name.normalize("NFC"));
  const others = (known: readonly (ZipEntry | undefined)[]) => {
    const used = new Set([...found.values(), ...known]);
    return entries.filter((entry) => !used.has(entry));
  };
  return {
    part: (name, most) => {
      const entry = entryOf(name);
      if (entry === undefined) return undefined;
      if (entry.size > most) throw packageFault("package-too-large.part", { name, size: entry.size, most });
      found.set(name, entry);
      return inflateEntry(zip, entry);
    },
    missing: async (files) => {
      const unnamed = await filesByName(zip, { files, entryOf, found });
      return await filesByDigest(zip, { files: unnamed, entries: others([]), found });
    },
    strangers: (known) => others(known.map(entryOf)),
    renamed: () => {
      const [file, entry] = [...found].find(([name, one]) => one.name !== name) ?? [];
      return file === undefined || entry === undefined ? undefined : { file, found: entry.name };
    },
  };
}

/** Of all that is asked for by name together; what nobody asks for may be as large as it likes. */
export const packetLimits = { totalSize: 800_000_000, parts: 20_000 };

/** What systems put into folders and zips for themselves. */
function isLitter(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** Entries by their names in the folder where the manifest lies. */
function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const folders = entries.flatMap(({ name }) => /^(.*\/|)manifest\.yaml$/.exec(name)?.[1] ?? []);
  const [top = ""] = folders.toSorted((a, b) => a.split("/").length - b.split("/").length);
  const inside = entries.filter(({ name }) => name.startsWith(top));
  return new Map(inside.map((entry) => [entry.name.slice(top.length).normalize("NFC"), entry]));
}

type Search = { readonly files: readonly NamedFile[]; readonly found: Map<string, ZipEntry> };

async function filesByName(
  zip: ByteSource,
  { files, found, entryOf }: Search & { readonly entryOf: (name: string) => ZipEntry | undefined },
): Promise<NamedFile[]> {
  const named = files.map((one) => ({ one, entry: entryOf(one.file) }));
  const total = named.reduce((sum, { entry }) => sum + (entry?.size ?? 0), 0);
  if (total > packetLimits.totalSize)
    throw packageFault("package-too-large.total", { size: total, most: packetLimits.totalSize });
  const left: NamedFile[] = [];
  for (const { one, entry } of named) {
    if (entry !== undefined && (await digestOf(zip, entry)) === one.sha256) found.set(one.file, entry);
    else left.push(one);
  }
  return left;
}

/** What is looked for by its bytes alone is a paper or an attached file, all of them together some tens of megabytes. */
const mostSearched = 300_000_000;

async function filesByDigest(
  zip: ByteSource,
  { files, found, entries }: Search & { readonly entries: readonly ZipEntry[] },
): Promise<readonly NamedFile[]> {
  let left = files;
  let searched = 0;
  for (const entry of entries.toSorted((a, b) => a.size - b.size)) {
    searched += entry.size;
    if (left.length === 0 || searched > mostSearched) break;
    const sha256 = await digestOf(zip, entry);
    for (const one of left.filter((wanted) => wanted.sha256 === sha256)) found.set(one.file, entry);
    left = left.filter((wanted) => wanted.sha256 !== sha256);
  }
  return left;
}

/** A piece at a time: a large entry is never whole in memory. */
async function digestOf(zip: ByteSource, entry: ZipEntry): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of inflateInPieces(zip, entry)) hash.update(piece);
  return hash.digest("hex");
}
