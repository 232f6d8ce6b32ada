import { basename } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { problemOf } from "../../base/problem-of.ts";
import { loadBytes } from "../../load/file/load-bytes.ts";
import { readPackage } from "../../opc/read-package.ts";
import type { EditionSource, LoadedEdition } from "./edition-source.ts";
import { parseEdition } from "./parse-edition.ts";

/** A dataset from the JSON that `shiryo export` prints, or from the packet (zip) that holds it as dataset.json. */
export function loadFileEdition(ref: string): LoadedEdition {
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

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function packetEdition(ref: string, bytes: Uint8Array): LoadedEdition {
  const limits = { totalSize: mostJson, parts: 20_000, isWanted: (name: string) => name === snapshot };
  const json = readPackage(bytes, limits).get(snapshot);
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
