import { nearestNames } from "../../base/did-you-mean.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import { loadKinds } from "../../papers/kinds.ts";
import { ownFilesIn } from "../../papers/packet/own-files.ts";
import { namesOf } from "../../papers/packet/packet.ts";
import { type OwnFiles, type PacketMaker, packetMakers } from "../../papers/packet/packet-maker.ts";
import type { FileBytes } from "../../papers/packet/pdf/convert-papers.ts";
import { newestSourceDate } from "../../papers/paper/kind.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import { lockFolder } from "../../pipeline/folder/lock-folder.ts";
import {
  type CheckedInputs,
  checkInputs,
  type InputFolders,
  isUsable,
  loadInputs,
} from "../../pipeline/inputs/load-inputs.ts";
import { languageTags } from "../../words/language.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { paperFileName, safeName } from "../../papers/paper/paper-names.ts";
import { seenDataset } from "../../view/packet/seen-dataset.ts";
import { meetingName, paperOfMeeting } from "../../view/packet/meeting-view.ts";
import { type FoundReplacements, findReplacements, type ReplacementSource } from "./find-replacements.ts";
import { type HandedOut, handedFiles, loadHandedOut } from "./handed-out.ts";
import { makeReplacements } from "./make-replacements.ts";
import { type WrittenReplacements, writeReplacements } from "./write-replacements.ts";

export type ReplaceRequest = InputFolders & {
  readonly out: string;
  /** A meeting by id or number: kagaku-145, 第145回, meeting 145 */
  readonly asked: string;
  /** The zip handed out last */
  readonly since: string;
  /** Replace papers too that only look otherwise */
  readonly looks: boolean;
  readonly pdf: boolean;
  readonly soffice: string | null;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  readonly now: Date;
};

export type ReplaceResult = {
  /** null where problems kept it from being found */
  readonly found: FoundReplacements | null;
  /** null where nothing was to be written, or could be */
  readonly written: WrittenReplacements | null;
  readonly problems: readonly Problem[];
};

/** Make the papers of a meeting that changed since a packet was handed out, and the list of what changed. */
export async function replacePapers(request: ReplaceRequest): Promise<ReplaceResult> {
  const inputs = await loadInputs(request);
  const problems = await checkInputs(inputs, await loadKinds("packets"));
  if (!isUsable(inputs, problems)) return refused(problems);
  const { dataset } = inputs;
  const loaded = await loadHandedOut(request.since);
  if ("problems" in loaded) return refused(loaded.problems);
  const meeting = meetingAsked(dataset, request.asked);
  if (meeting === undefined) return refused([unknownMeeting(dataset, request.asked)]);
  const { handed } = loaded;
  if (handed.meeting.id !== meeting.id) return refused([otherMeeting(handed, meeting, request.since)]);
  try {
    const result = await replaced({ request, inputs, source: sourceOf(request, inputs, { handed, meeting }) });
    return { ...result, problems: [...handed.warnings, ...result.problems] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return refused(error.problems);
  }
}

function refused(problems: readonly Problem[]): ReplaceResult {
  return { found: null, written: null, problems };
}

type Subject = { readonly handed: HandedOut; readonly meeting: Meeting };

function sourceOf(request: ReplaceRequest, inputs: CheckedInputs, { handed, meeting }: Subject): ReplacementSource {
  const { templates } = inputs;
  const dataset = seenDataset(inputs.dataset, meeting);
  return {
    handed,
    meeting,
    dataset,
    looks: request.looks,
    date: request.documentDate ?? newestSourceDate(dataset),
    makers: {
      now: datedMakers({ dataset, templates, own: ownFilesIn(request.data), meeting }),
      old: datedMakers({ dataset: handed.dataset, templates, own: handedFiles(handed), meeting: handed.meeting }),
    },
  };
}

type Replacing = {
  readonly request: ReplaceRequest;
  readonly inputs: CheckedInputs;
  readonly source: ReplacementSource;
};

async function replaced({ request, inputs, source }: Replacing): Promise<ReplaceResult> {
  const found = await findReplacements(source);
  if (found.papers.length === 0) return { found, written: null, problems: [] };
  const made = await makeReplacements(found, {
    ...source,
    templatesDigest: templatesDigest(inputs.templates, () => true),
  });
  const { meeting, date } = source;
  const words = wordsOf(source.dataset);
  const replacements = say(words, "replacement.name");
  const title = paperOfMeeting(meeting, replacements, words);
  const pdf = request.pdf ? await joined(made.files, { title, request, date, words }) : null;
  const lock = await lockFolder(request.out, request.now);
  if (lock.problems.length > 0) return { found, written: null, problems: lock.problems };
  try {
    const name = paperFileName({ no: meetingName(meeting, words), name: replacements, ending: "pdf" }, words);
    const files = [...made.files, ...(pdf === null ? [] : [{ name, bytes: pdf }])];
    const folder = safeName(say(words, "replacement.folder", { meeting: meeting.id }), words);
    const order = { folder, files, joined: name, zip: made.zip, now: request.now.getTime() };
    const result = await writeReplacements(request.out, order);
    return { found, ...result };
  } finally {
    await lock.release();
  }
}

type PdfOrder = {
  readonly title: string;
  readonly request: ReplaceRequest;
  readonly date: Date;
  readonly words: Words;
};

async function joined(files: readonly (FileBytes & { readonly title: string })[], order: PdfOrder) {
  const { title, request, date, words } = order;
  const { convertPapers } = await import("../../papers/packet/pdf/convert-papers.ts");
  const { joinPdfs } = await import("../../papers/packet/pdf/join-pdfs.ts");
  const converted = await convertPapers(files, request.soffice);
  const pdfs = converted.map((file, index) => ({ ...file, title: files[index]?.title ?? file.name }));
  return joinPdfs(pdfs, { title, date, language: languageTags[words.language] });
}

function meetingAsked(dataset: Dataset, asked: string): Meeting | undefined {
  const words = wordsOf(dataset);
  return dataset.meetings.find((meeting) => namesOf(meeting, words).some((name) => nameKey(name) === nameKey(asked)));
}

function unknownMeeting(dataset: Dataset, asked: string): Problem {
  const names = dataset.meetings.flatMap((meeting) => namesOf(meeting, wordsOf(dataset)));
  return problemOf("paper-unknown.meeting", { asked, near: nearestNames(asked, names) });
}

function otherMeeting({ record }: HandedOut, meeting: Meeting, file: string): Problem {
  const { name, id } = record.meeting;
  return problemOf("packet-zip.other-meeting", { name, id, asked: meeting.id }, { place: { file } });
}

type MakerMaterials = {
  readonly dataset: Dataset;
  readonly templates: Templates;
  readonly own: OwnFiles;
  readonly meeting: Meeting;
};

/** Makers of a meeting's papers by the date they bear; each compiles its templates once. */
function datedMakers({ dataset, templates, own, meeting }: MakerMaterials): (date: Date) => PacketMaker {
  const makers = new Map<number, PacketMaker>();
  return (date) => {
    const known = makers.get(date.getTime());
    if (known !== undefined) return known;
    const maker = packetMakers({ dataset, templates, date, own })(meeting);
    makers.set(date.getTime(), maker);
    return maker;
  };
}
