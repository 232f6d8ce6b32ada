import { statSync } from "node:fs";
import { basename } from "node:path";
import { bytesInMemory } from "../../base/byte-source.ts";
import { hasError, type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { loadBytes } from "../../load/load-bytes.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { openPackage } from "../../opc/open-package.ts";
import { loadGitEdition } from "./git-edition.ts";
import { type EditionSource, type LoadedEdition, parseEdition } from "../../load/parse-edition.ts";

/**
 * A dataset by what a user calls it: a folder, the JSON that `shiryo export` prints, or a packet's zip. Where no such
 * file or folder exists, a git revision of the folder `data`: v1, HEAD~1, or v1:other/data for another folder in it.
 *
 * The rules of check/ are not asked: what was handed out once is compared as it was.
 */
export async function loadEdition(ref: string, { data }: { readonly data: string }): Promise<LoadedEdition> {
  const stat = statSync(ref, { throwIfNoEntry: false });
  if (stat === undefined) return loadGitEdition(ref, data);
  return stat.isDirectory() ? loadFolderEdition(ref) : loadFileEdition(ref);
}

async function loadFolderEdition(ref: string): Promise<LoadedEdition> {
  const { dataset, problems, locator } = await loadDataset(ref);
  if (dataset === null) return { edition: null, problems: problems.filter((problem) => hasError([problem])) };
  return { edition: { kind: "folder", ref, label: ref, dataset, placeOf: await locator() }, problems };
}

/** A dataset from the JSON that `shiryo export` prints, or from the packet (zip) that holds it as dataset.json. */
function loadFileEdition(ref: string): LoadedEdition {
  const loaded = loadBytes(ref, mostBytes);
  if ("problem" in loaded) return { edition: null, problems: [loaded.problem] };
  try {
    return isZip(loaded.bytes) ? packetEdition(ref, loaded.bytes) : jsonEdition(ref, "json", loaded.bytes);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { edition: null, problems: error.problems.map((problem) => ({ ...problem, place: { file: ref } })) };
  }
}

/** A packet with all papers of a meeting and their PDF has some tens of megabytes. */
const mostBytes = 400_000_000;
/** Ten thousand programmes are some 300 MB of JSON. */
const mostJson = 500_000_000;
const snapshot = "dataset.json";
const isSnapshot = /^(?!__MACOSX\/)(.*\/)?dataset\.json$/;

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function packetEdition(ref: string, bytes: Uint8Array): LoadedEdition {
  const limits = { totalSize: mostJson, parts: 20_000, isWanted: (name: string) => isSnapshot.test(name) };
  const { names, part } = openPackage(bytesInMemory(bytes), limits);
  // A zip that somebody unpacked and packed again has a folder around it.
  const [name = snapshot] = names.toSorted((a, b) => a.split("/").length - b.split("/").length);
  const json = part(name);
  if (json === undefined) return { edition: null, problems: [noSnapshot(ref)] };
  return jsonEdition(ref, "packet", json);
}

function jsonEdition(ref: string, kind: EditionSource["kind"], bytes: Uint8Array): LoadedEdition {
  const file = kind === "packet" ? `${ref}/${snapshot}` : ref;
  const { dataset, problems } = parseEdition(bytes, file);
  if (dataset === null) return { edition: null, problems };
  return { edition: { kind, ref, label: basename(ref), dataset, placeOf: () => ({ file }) }, problems };
}

function noSnapshot(ref: string): Problem {
  return problemOf("compare-file", {
    message: `the zip file holds no ${snapshot}, so it is no packet`,
    hint: "give the zip that `shiryo build --only packets` wrote",
    place: { file: ref },
  });
}
