import { existsSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { hasError, type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { loadBytes } from "../../load/load-bytes.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { bytesInMemory } from "../../base/byte-source.ts";
import { openPackage } from "../../opc/open-package.ts";
import type { OtherKind } from "../../words/en/problems-of-editions.ts";
import type { Language } from "../../words/language.ts";
import { loadGitEdition, type WhichEdition } from "./git-edition.ts";
import { type EditionSource, type LoadedEdition, parseEdition } from "../../load/parse-edition.ts";

/**
 * A dataset by what a user calls it: a folder, the JSON that `shiryo export` prints, or a packet's zip. Where no such
 * file or folder exists, a git revision of the folder `data`: v1, HEAD~1, or v1:other/data for another folder in it.
 *
 * The rules of check/ are not asked: what was handed out once is compared as it was.
 */
export async function loadEdition(ref: string, { data, language }: WhichEdition): Promise<LoadedEdition> {
  if (!existsSync(ref)) return loadGitEdition(ref, { data, language });
  return statSync(ref).isDirectory() ? loadFolderEdition(ref, language) : loadFileEdition(ref);
}

async function loadFolderEdition(ref: string, language: Language | undefined): Promise<LoadedEdition> {
  if (!existsSync(join(ref, "dataset.yaml")) && !existsSync(join(ref, "programs"))) return refused(noDataset(ref));
  const { dataset, problems, locator } = await loadDataset(ref, new Map(), { language });
  if (dataset === null) return { edition: null, problems: problems.filter((problem) => hasError([problem])) };
  return { edition: { kind: "folder", ref, label: ref, dataset, placeOf: await locator() }, problems };
}

/** A dataset from the JSON that `shiryo export` prints, or from the packet (zip) that holds it as dataset.json. */
function loadFileEdition(ref: string): LoadedEdition {
  const loaded = loadBytes(ref, mostBytes);
  if ("problem" in loaded) return refused(loaded.problem);
  try {
    return isZip(loaded.bytes) ? packetEdition(ref, loaded.bytes) : jsonEdition(ref, "json", loaded.bytes);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { edition: null, problems: error.problems.map((problem) => ({ ...problem, place: { file: ref } })) };
  }
}

/** A packet with all papers of a meeting and their PDF has some tens of megabytes. */
const mostBytes = 400_000_000;
/** Ten thousand programmes are some 150 MB of JSON with two million values, packed to a fifth. */
const mostJson = 200_000_000;
const mostValues = 3_000_000;
const snapshotLimits = { totalSize: mostJson, parts: 20_000, ratio: 40 };
const snapshot = "dataset.json";
const isSnapshot = /^(?!__MACOSX\/)(.*\/)?dataset\.json$/;

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function packetEdition(ref: string, bytes: Uint8Array): LoadedEdition {
  const isWanted = (name: string) => isSnapshot.test(name) || name in mainParts;
  const { names, part } = openPackage(bytesInMemory(bytes), { ...snapshotLimits, isWanted });
  // A zip that somebody unpacked and packed again has a folder around it.
  const found = names.filter((name) => isSnapshot.test(name));
  const [name = snapshot] = found.toSorted((a, b) => a.split("/").length - b.split("/").length);
  const json = part(name);
  if (json !== undefined) return jsonEdition(ref, "packet", json);
  const kind = names.map((one) => mainParts[one]).find((one) => one !== undefined);
  return refused(kind === undefined ? noPacket(ref) : other(ref, kind));
}

/** The part by which an Office file is known. */
const mainParts: Readonly<Record<string, OtherKind>> = { "word/document.xml": "word", "xl/workbook.xml": "workbook" };

function jsonEdition(ref: string, kind: EditionSource["kind"], bytes: Uint8Array): LoadedEdition {
  const file = kind === "packet" ? `${ref}/${snapshot}` : ref;
  const isOther = kind === "packet" ? undefined : otherKind(ref, bytes);
  if (isOther !== undefined) return refused(other(ref, isOther));
  const size = bytes.length;
  if (size > mostJson) return refused(problemOf("file-too-large", { file, size, most: mostJson }, { place: { file } }));
  if (holdsMoreValues(bytes))
    return refused(problemOf("compare-file.large", { most: mostValues }, { place: { file } }));
  const { dataset, problems } = parseEdition(bytes, file);
  if (dataset === null) return { edition: null, problems };
  return { edition: { kind, ref, label: basename(ref), dataset, placeOf: () => ({ file }) }, problems };
}

/** A file that is plainly something else; undefined for what may be the JSON of an export. */
function otherKind(ref: string, bytes: Uint8Array): OtherKind | undefined {
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-") return "pdf";
  return /^\.ya?ml$/i.test(extname(ref)) ? "yaml" : undefined;
}

/** A comma stands between any two values, and an empty one takes thirty times its bytes when it is parsed. */
function holdsMoreValues(bytes: Uint8Array): boolean {
  let commas = 0;
  for (const byte of bytes) if (byte === 0x2c) commas += 1;
  return commas > mostValues;
}

function refused(problem: Problem): LoadedEdition {
  return { edition: null, problems: [problem] };
}

function noPacket(file: string): Problem {
  return problemOf("compare-file.no-packet", { name: snapshot }, { place: { file } });
}

function other(file: string, kind: OtherKind): Problem {
  return problemOf("compare-file.other", { kind }, { place: { file } });
}

function noDataset(folder: string): Problem {
  const hasSnapshot = existsSync(join(folder, snapshot));
  return problemOf("compare-unknown.folder", { folder, hasSnapshot }, { place: { file: folder } });
}
