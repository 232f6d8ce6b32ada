import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { bytesInMemory } from "../../base/byte-source.ts";
import { digest } from "../../base/digest.ts";
import { hasError, type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { version } from "../../base/version.ts";
import { loadTemplates, type Templates } from "../../load/load-templates.ts";
import { openPackage } from "../../opc/open-package.ts";
import { loadKinds } from "../../papers/kinds.ts";
import { packetPapers } from "../../papers/packet/packet-papers.ts";
import { plainMaterials } from "../../papers/paper/kind.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import { notWritten } from "../../pipeline/folder/written-files.ts";
import { checkTemplates, type InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { fieldsHeldBack } from "../../view/packet/seen-dataset.ts";
import { makeFolder } from "../../write/new-folder.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import { type HandedOut, handedFiles, loadHandedOut } from "./handed-out.ts";
import { packetLimits } from "./packed-files.ts";

export type RebuildRequest = Pick<InputFolders, "templates" | "builtInTemplates"> & {
  readonly zip: string;
  /** A folder that is empty or not there */
  readonly into: string;
  readonly now: Date;
};

/** A paper made again, and whether it is the one in the packet to the byte. */
export type RebuiltPaper = { readonly name: string; readonly isSame: boolean };

export type RebuildResult = { readonly papers: readonly RebuiltPaper[]; readonly problems: readonly Problem[] };

/** Make the papers of a packet again from its zip alone, and hold each against the one in it. */
export async function rebuildPacket(request: RebuildRequest): Promise<RebuildResult> {
  const loaded = await loadHandedOut(request.zip);
  if ("problems" in loaded) return { papers: [], problems: loaded.problems };
  const { handed } = loaded;
  const { templates, problems: ofTemplates } = loadTemplates(request.templates, request.builtInTemplates);
  const problems = [
    ...handed.warnings,
    ...(handed.record.replacement === undefined
      ? []
      : [problemOf("packet-zip.replacements", {}, { place: { file: request.zip } })]),
    ...targetProblems(request.into),
    ...ofTemplates,
    ...(await checkTemplates(templates, await loadKinds("packets"))),
  ];
  if (hasError(problems)) return { papers: [], problems };
  try {
    const { papers, problems: found } = await rebuilt(request, handed, templates);
    return { papers, problems: [...handed.warnings, ...found] };
  } catch (error) {
    if (error instanceof ProblemError) return { papers: [], problems: error.problems };
    return { papers: [], problems: [notWritten(error, request.into)] };
  }
}

async function rebuilt(request: RebuildRequest, handed: HandedOut, templates: Templates): Promise<RebuildResult> {
  const { into, now, zip } = request;
  const made = await makeFolder(into, (folder) => writePapers(folder, handed, templates), now.getTime());
  const papers = made.map(({ name, isSame }) => ({ name, isSame }));
  const others = made.filter(({ isSame }) => !isSame);
  if (others.length === 0) return { papers, problems: [] };
  // The zip is made of its entries alone: where all of them are the same, it was only packed otherwise.
  if (others.every(({ isPackedAgain }) => isPackedAgain))
    return {
      papers,
      problems: handed.warnings.length > 0 ? [] : [problemOf("packet-repacked.bytes", {}, { place: { file: zip } })],
    };
  const names = others.map(({ name }) => name);
  return { papers, problems: [differs(names, handed, templates)] };
}

type WrittenPaper = RebuiltPaper & {
  /** Whether this is the zip, and holds the very files that the one handed out holds */
  readonly isPackedAgain: boolean;
};

async function writePapers(folder: string, handed: HandedOut, templates: Templates): Promise<WrittenPaper[]> {
  const { meeting, part, sha256 } = handed;
  const written: WrittenPaper[] = [];
  for (const paper of papersOf(handed, templates)) {
    const bytes = await paper.render();
    const isZip = paper.path === `packets/${meeting.id}.zip`;
    const name = isZip ? `${meeting.id}.zip` : paper.path.slice(`packets/${meeting.id}/`.length);
    await writeFileWhole(join(folder, name), bytes);
    const isSame = digest(bytes) === (isZip ? sha256 : digest(part(name) ?? ""));
    written.push({ name, isSame, isPackedAgain: isZip && !isSame && holdsTheSame(bytes, handed) });
  }
  return written;
}

function holdsTheSame(zip: Uint8Array, { part }: HandedOut): boolean {
  const { names, part: now } = openPackage(bytesInMemory(zip), packetLimits);
  return names.every((name) => digest(part(name) ?? "") === digest(now(name) ?? ""));
}

function papersOf(handed: HandedOut, templates: Templates) {
  const { dataset, meeting, record } = handed;
  const materials = plainMaterials({ dataset, templates, date: new Date(record.documentDate), data: "" });
  return packetPapers(materials, handedFiles(handed)).filter(({ id }) => id === meeting.id);
}

function targetProblems(folder: string): Problem[] {
  const where = { place: { file: folder } };
  if (resolve(folder) === resolve("")) return [problemOf("packet-target.here", {}, where)];
  try {
    return readdirSync(folder).length > 0 ? [problemOf("packet-target", {}, where)] : [];
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : [problemOf("packet-target", {}, where)];
  }
}

function differs(files: readonly string[], { record, dataset, meeting }: HandedOut, templates: Templates): Problem {
  const isOtherTemplates = record.templates.sha256 !== templatesDigest(templates, () => true);
  const heldBack = fieldsHeldBack(dataset, meeting);
  return problemOf("packet-differs", { files, made: record.shiryo, now: version, isOtherTemplates, heldBack });
}
