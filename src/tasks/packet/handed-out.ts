import { extname } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { loadBytes } from "../../load/load-bytes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, numberPapers } from "../../model/meeting.ts";
import { readPackage } from "../../opc/read-package.ts";
import { documentPart } from "../../papers/packet/own-files.ts";
import type { OwnFiles } from "../../papers/packet/packet-maker.ts";
import { type PacketRecord, parseRecord } from "../../papers/packet/packet-record.ts";
import { paperFileName } from "../../papers/paper/paper-names.ts";
import { parseEdition } from "../../load/parse-edition.ts";

/** What people hold in hand: a packet, or the replacements handed out after it. */
export type HandedOut = {
  readonly record: PacketRecord;
  readonly dataset: Dataset;
  readonly meeting: Meeting;
  /** The meeting's papers under the numbers they were handed out with */
  readonly numbered: readonly NumberedPaper[];
  /** Files in the zip by name */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Digest of the zip */
  readonly sha256: string;
};

/** What a packet's zip holds, every file held against its digest; or the problems that keep it from being used. */
export function loadHandedOut(file: string): { handed: HandedOut } | { problems: readonly Problem[] } {
  const loaded = loadBytes(file, mostBytes);
  if ("problem" in loaded) return { problems: [loaded.problem] };
  try {
    return { handed: parseHandedOut(loaded.bytes, file) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems.map((problem) => ({ ...problem, place: { file } })) };
  }
}

/** As much as `shiryo diff` takes. */
const mostBytes = 400_000_000;
const limits = { totalSize: 800_000_000, parts: 20_000 };

function parseHandedOut(bytes: Uint8Array, file: string): HandedOut {
  const parts = readPackage(bytes, limits);
  const record = parseRecord(Buffer.from(parts.get("manifest.yaml") ?? []).toString("utf8"));
  if (record === null) throw refusal("it holds no manifest.yaml of a packet, so it is none");
  refuseChanged(record, parts);
  const snapshot = parts.get(record.dataset.file) ?? new Uint8Array();
  const { dataset, problems } = parseEdition(snapshot, `${file}/${record.dataset.file}`);
  if (dataset === null) throw new ProblemError(problems);
  const meeting = dataset.meetings.find(({ id }) => id === record.meeting.id);
  if (meeting === undefined) throw refusal(`its dataset has no meeting "${record.meeting.id}"`);
  return { record, dataset, meeting, numbered: numberedAs(record, meeting), parts, sha256: digest(bytes) };
}

function refuseChanged({ dataset, papers }: PacketRecord, parts: HandedOut["parts"]): void {
  const files = papers.filter(({ isEarlier }) => isEarlier !== true);
  const changed = [dataset, ...files].filter(({ file, sha256 }) => digest(parts.get(file) ?? "") !== sha256);
  if (changed.length === 0) return;
  throw refusal(
    `these files in it are missing or not as its manifest says: ${changed.map(({ file }) => file).join(", ")}`,
  );
}

function numberedAs({ replacement }: PacketRecord, meeting: Meeting): NumberedPaper[] {
  return numberPapers(meeting).map((paper, index) => ({
    ...paper,
    number: replacement?.numbers[index] ?? paper.number,
  }));
}

function refusal(why: string): ProblemError {
  return new ProblemError([packetZip(why)]);
}

/** A zip that cannot be used, and why. */
export function packetZip(why: string, file?: string, hint = handedOutLast): Problem {
  return problemOf("packet-zip", {
    message: `the zip cannot be used: ${why}`,
    hint,
    ...(file === undefined ? {} : { place: { file } }),
  });
}

const handedOutLast =
  "give the zip that was handed out: of `shiryo build --only packets`, or of the last `shiryo packet replace`";

/** Files of the user's own as a packet's zip holds them: Markdown under documents/, attached files as papers. */
export function handedFiles({ parts, numbered, meeting }: Pick<HandedOut, "parts" | "numbered" | "meeting">): OwnFiles {
  const attached = new Map(
    numbered.flatMap(({ number, paper: { title, attachment } }) =>
      attachment === undefined
        ? []
        : [[attachment, paperFileName({ no: number, name: title, ending: endingOf(attachment) })] as const],
    ),
  );
  if (meeting.roster !== undefined) attached.set(meeting.roster, `委員名簿.${endingOf(meeting.roster)}`);
  return (_, file) => ({
    path: file,
    bytes: () => {
      const bytes = parts.get(documentPart(file)) ?? parts.get(attached.get(file) ?? "");
      if (bytes === undefined) throw new ProblemError([packetZip(`it holds no ${file}`)]);
      return bytes;
    },
  });
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
