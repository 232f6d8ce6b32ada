import { extname } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { readableText } from "../../base/text-encoding.ts";
import { loadBytes } from "../../load/load-bytes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, numberPapers, ownDocuments } from "../../model/meeting.ts";
import { type Words, wordsOf } from "../../words/paper-words.ts";
import { rosterName } from "../../papers/packet/front-files.ts";
import { mentionedParts } from "../../papers/packet/own-pictures.ts";
import type { OwnFiles } from "../../papers/packet/packet-maker.ts";
import { documentPart, listNames, type PacketRecord, parseRecord } from "../../papers/packet/packet-record.ts";
import { paperFileName } from "../../papers/paper/paper-names.ts";
import { parseEdition } from "../../load/parse-edition.ts";
import { openPacked, type PackedFiles } from "./packed-files.ts";

/** What people hold in hand: a packet, or the replacements handed out after it. */
export type HandedOut = {
  readonly record: PacketRecord;
  readonly dataset: Dataset;
  readonly meeting: Meeting;
  /** Those of the dataset: what it calls its papers */
  readonly words: Words;
  /** The meeting's papers under the numbers they were handed out with */
  readonly numbered: readonly NumberedPaper[];
  /** A file of the zip by the name that its manifest has for it. @throws ProblemError (package-damaged, package-too-large) */
  readonly part: (name: string) => Uint8Array | undefined;
  /** Digest of the zip */
  readonly sha256: string;
  /** What is to be told of a zip that can be used: that it was packed again, that there is more in it */
  readonly warnings: readonly Problem[];
};

/** What a packet's zip holds, every file held against its digest; or the problems that keep it from being used. */
export async function loadHandedOut(file: string): Promise<{ handed: HandedOut } | { problems: readonly Problem[] }> {
  const loaded = loadBytes(file, mostBytes);
  if ("problem" in loaded) return { problems: [loaded.problem] };
  try {
    return { handed: await parseHandedOut(loaded.bytes, file) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems.map((problem) => ({ ...problem, place: { file } })) };
  }
}

/** As much as `shiryo diff` takes. */
const mostBytes = 400_000_000;
const mostJson = 500_000_000;
/** A file of one's own has at most 50 MB, and no paper has as many. */
const mostPaper = 100_000_000;
/** Of a packet of twenty thousand files it has four. */
const mostManifest = 10_000_000;

async function parseHandedOut(bytes: Uint8Array, file: string): Promise<HandedOut> {
  const packed = openPacked(bytes);
  const record = parseRecord(Buffer.from(packed.part("manifest.yaml", mostManifest) ?? []).toString("utf8"));
  if (record === null) throw new ProblemError([problemOf("packet-zip.no-packet", {})]);
  await refuseChanged(record, packed);
  const snapshot = packed.part(record.dataset.file, mostJson) ?? new Uint8Array();
  const { dataset, problems } = parseEdition(snapshot, `${file}/${record.dataset.file}`);
  if (dataset === null) throw new ProblemError(problems);
  const meeting = dataset.meetings.find(({ id }) => id === record.meeting.id);
  if (meeting === undefined)
    throw new ProblemError([problemOf("packet-zip.no-meeting", { meeting: record.meeting.id })]);
  const words = wordsOf(dataset);
  return {
    record,
    dataset,
    meeting,
    words,
    numbered: numberedAs(record, meeting, words),
    part: (name) => packed.part(name, mostPaper),
    sha256: digest(bytes),
    warnings: warningsOf(packed, { meeting, words, file }),
  };
}

async function refuseChanged({ dataset, papers }: PacketRecord, packed: PackedFiles): Promise<void> {
  const missing = await packed.missing([dataset, ...papers.filter(({ isEarlier }) => isEarlier !== true)]);
  if (missing.length === 0) return;
  throw new ProblemError([problemOf("packet-zip.changed", { files: missing.map(({ file }) => file) })]);
}

type OpenedFile = Pick<HandedOut, "meeting" | "words"> & { readonly file: string };

function warningsOf(packed: PackedFiles, { meeting, words, file }: OpenedFile): Problem[] {
  const documents = ownDocuments(meeting).flatMap((name) => [documentPart(name), ...picturesOf(packed, name)]);
  const strangers = packed.strangers([...Object.values(listNames(words)), ...documents]);
  const entries = strangers.slice(0, mostNamed).map(({ name, size }) => ({ name, size }));
  const renamed = packed.renamed();
  const where = { place: { file } };
  return [
    ...(renamed === undefined ? [] : [problemOf("packet-repacked.name", renamed, where)]),
    ...(entries.length === 0 ? [] : [problemOf("packet-stranger", { entries, count: strangers.length }, where)]),
  ];
}

function picturesOf(packed: PackedFiles, document: string): string[] {
  return mentionedParts(document, readableText(packed.part(documentPart(document), mostPaper) ?? new Uint8Array()));
}

const mostNamed = 5;

function numberedAs({ replacement }: PacketRecord, meeting: Meeting, words: Words): NumberedPaper[] {
  return numberPapers(meeting, words).map((paper, index) => ({
    ...paper,
    number: replacement?.numbers[index] ?? paper.number,
  }));
}

/** Files of the user's own as a packet's zip holds them: Markdown under documents/, attached files as papers. */
export function handedFiles({ part, numbered, meeting, words }: Omit<HandedOut, "record" | "dataset">): OwnFiles {
  const attached = new Map(
    numbered.flatMap(({ number, paper: { title, attachment } }) =>
      attachment === undefined
        ? []
        : [[attachment, paperFileName({ no: number, name: title, ending: endingOf(attachment) }, words)] as const],
    ),
  );
  if (meeting.roster !== undefined) attached.set(meeting.roster, rosterName(`.${endingOf(meeting.roster)}`, words));
  return (_, file) => {
    const find = () => part(documentPart(file)) ?? part(attached.get(file) ?? "");
    const bytes = () => {
      const found = find();
      if (found === undefined) throw new ProblemError([problemOf("packet-zip.no-file", { file })]);
      return found;
    };
    return { path: file, bytes, isThere: () => find() !== undefined };
  };
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
