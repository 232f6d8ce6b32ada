import { readdirSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { hasError, type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { version } from "../../base/version.ts";
import { loadTemplates, type Templates } from "../../load/load-templates.ts";
import { loadKinds } from "../../papers/kinds.ts";
import { packetPapers } from "../../papers/packet/packet-papers.ts";
import { plainMaterials } from "../../papers/paper/kind.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import { notWritten } from "../../pipeline/folder/written-files.ts";
import { checkTemplates, type InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { fieldsHeldBack } from "../../view/packet/seen-dataset.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import { type HandedOut, handedFiles, loadHandedOut, packetZip } from "./handed-out.ts";

export type RebuildRequest = Pick<InputFolders, "templates" | "builtInTemplates"> & {
  readonly zip: string;
  /** A folder that is empty or not there */
  readonly into: string;
};

/** A paper made again, and whether it is the one in the packet to the byte. */
export type RebuiltPaper = { readonly name: string; readonly isSame: boolean };

export type RebuildResult = { readonly papers: readonly RebuiltPaper[]; readonly problems: readonly Problem[] };

/** Make the papers of a packet again from its zip alone, and hold each against the one in it. */
export async function rebuildPacket(request: RebuildRequest): Promise<RebuildResult> {
  const loaded = loadHandedOut(request.zip);
  if ("problems" in loaded) return { papers: [], problems: loaded.problems };
  const { handed } = loaded;
  const { templates, problems: ofTemplates } = loadTemplates(request.templates, request.builtInTemplates);
  const problems = [
    ...(handed.record.replacement === undefined ? [] : [replacementsAlone(request.zip)]),
    ...(isTaken(request.into) ? [taken(request.into)] : []),
    ...ofTemplates,
    ...(await checkTemplates(templates, await loadKinds("packets"))),
  ];
  if (hasError(problems)) return { papers: [], problems };
  try {
    return await rebuilt(request, handed, templates);
  } catch (error) {
    if (error instanceof ProblemError) return { papers: [], problems: error.problems };
    return { papers: [], problems: [notWritten(error, request.into)] };
  }
}

async function rebuilt({ into }: RebuildRequest, handed: HandedOut, templates: Templates): Promise<RebuildResult> {
  const { meeting, parts } = handed;
  const papers: RebuiltPaper[] = [];
  for (const paper of papersOf(handed, templates)) {
    const name = paper.path.slice(`packets/${meeting.id}`.length).replace(/^\//, "");
    const bytes = await paper.render();
    await writeFileWhole(join(into, name === ".zip" ? `${meeting.id}.zip` : name), bytes);
    const sha256 = name === ".zip" ? handed.sha256 : digest(parts.get(name) ?? "");
    papers.push({ name: name === ".zip" ? `${meeting.id}.zip` : name, isSame: digest(bytes) === sha256 });
  }
  const others = papers.filter(({ isSame }) => !isSame).map(({ name }) => name);
  return { papers, problems: others.length === 0 ? [] : [differs(others, handed, templates)] };
}

function papersOf(handed: HandedOut, templates: Templates) {
  const { dataset, meeting, record } = handed;
  const materials = plainMaterials({ dataset, templates, date: new Date(record.documentDate), data: "" });
  return packetPapers(materials, handedFiles(handed)).filter(({ id }) => id === meeting.id);
}

function replacementsAlone(zip: string): Problem {
  const hint = "give the packet's own zip; replacements are found again with `shiryo packet replace`";
  return packetZip("it holds replacements alone", zip, hint);
}

function isTaken(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

function taken(folder: string): Problem {
  return problemOf("packet-target", {
    message: "this is no empty folder, and nothing in it is overwritten",
    hint: "name a new folder",
    place: { file: folder },
  });
}

function differs(names: readonly string[], { record, dataset, meeting }: HandedOut, now: Templates): Problem {
  const { shiryo, templates } = record;
  const fields = fieldsHeldBack(dataset, meeting);
  const causes = [
    ...(shiryo === version ? [] : [`it was made with Shiryo ${shiryo}, and this is ${version}`]),
    ...(templates.sha256 === templatesDigest(now, () => true) ? [] : ["it was made with other templates"]),
    ...(fields.length === 0 ? [] : [`its dataset holds ${fields.join(", ")}, which the meeting's file does not show`]),
  ];
  return problemOf("packet-differs", {
    message: `these papers came out otherwise than in the zip: ${names.join(", ")}`,
    hint: causes.length === 0 ? "its version and templates are the same; please report this" : causes.join("; "),
  });
}
