import { readdirSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import type { Problem } from "../../base/problem.ts";
import type { FileBytes } from "../../papers/packet/pdf/convert-papers.ts";
import { notWritten } from "../../pipeline/folder/written-files.ts";
import { makeFolder } from "../../write/new-folder.ts";
import { loadDigest } from "../../write/plain-file.ts";
import { clearUnfinished } from "../../write/unfinished-files.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";

/** Where replacements stand below the output folder. */
export type WrittenReplacements = {
  readonly folder: string;
  readonly zip: string;
  readonly files: readonly string[];
  /** Whether the very same stood there already */
  readonly isThere: boolean;
};

type Order = {
  /** The name of their folder and zip, as long as nothing else has it: kagaku-145-差替え */
  readonly folder: string;
  readonly files: readonly FileBytes[];
  /** The name of the PDF that joins them, whether it is among them or not: what LibreOffice makes is never the same twice */
  readonly joined: string;
  readonly zip: Uint8Array;
  readonly now: number;
};

/**
 * Write replacements into a folder of their own, all of them at once, and their zip. What stands there may have been handed
 * out: other replacements go into the next folder, and nothing is overwritten. What a killed run left out is made good.
 */
export async function writeReplacements(
  out: string,
  order: Order,
): Promise<{ readonly written: WrittenReplacements | null; readonly problems: readonly Problem[] }> {
  await clearUnfinished([join(out, "packets")], order.now);
  const place = freePlace(out, order);
  try {
    await writeMissing(out, place, order);
  } catch (error) {
    return { written: null, problems: [notWritten(error, join(out, place.folder))] };
  }
  const { folder, zip } = place;
  const isThere = place.due.every(({ name }) => name === order.joined) && !place.isZipDue;
  return { written: { folder, zip, isThere, files: order.files.map(({ name }) => name) }, problems: [] };
}

async function writeMissing(out: string, { folder, zip, due, isNew, isZipDue }: Place, order: Order): Promise<void> {
  const write = async (into: string) => {
    for (const { name, bytes } of due) await writeFileWhole(join(into, name), bytes);
  };
  if (isNew) await makeFolder(join(out, folder), write, order.now);
  else await write(join(out, folder));
  if (isZipDue) await writeFileWhole(join(out, zip), order.zip);
}

type Place = Pick<WrittenReplacements, "folder" | "zip"> & {
  /** Files that are not there yet */
  readonly due: readonly FileBytes[];
  /** Whether there is no folder, or nothing in it */
  readonly isNew: boolean;
  readonly isZipDue: boolean;
};

/** The first place where nothing stands, or nothing but the very same. */
function freePlace(out: string, order: Order): Place {
  const { files, zip } = order;
  const sha256 = digest(zip);
  for (let number = 1; ; number += 1) {
    const folder = `packets/${order.folder}${number === 1 ? "" : number}`;
    const place = { folder, zip: `${folder}.zip` };
    const there = loadDigest(join(out, place.zip));
    const names = namesIn(join(out, folder));
    const isOurs = there === sha256 || (there === null && holdsTheSame(join(out, folder), names, order));
    const due = files.filter(({ name }) => !names.includes(name));
    if (isOurs) return { ...place, due, isNew: names.length === 0, isZipDue: there === null };
  }
}

/** Whether a folder holds nothing, or the papers that a killed run put there before their zip. */
function holdsTheSame(folder: string, names: readonly string[], { files, joined }: Order): boolean {
  if (names.length === 0) return true;
  const papers = files.filter(({ name }) => name !== joined);
  const known = new Set([joined, ...papers.map(({ name }) => name)]);
  const isAlone = names.every((name) => known.has(name) || name.startsWith("."));
  return isAlone && papers.every(({ name, bytes }) => loadDigest(join(folder, name)) === digest(bytes));
}

/** None where there is no folder; where it cannot be read, or is none, a name that is nobody's. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : ["?"];
  }
}
