import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import { packPart } from "../../opc/pack-part.ts";
import { ownDocuments } from "../../model/meeting.ts";
import { writePackage } from "../../opc/write-package.ts";
import { shownPictures } from "../../papers/packet/own-pictures.ts";
import { listFiles, recordedFile, renderAll } from "../../papers/packet/packet-manifest.ts";
import {
  documentPart,
  listNames,
  type PacketRecord,
  type RecordedFile,
  recordText,
  snapshotDigest,
  snapshotName,
  snapshotPart,
} from "../../papers/packet/packet-record.ts";
import type { FileBytes } from "../../papers/packet/pdf/convert-papers.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { wordingOf } from "../../view/edition-of.ts";
import { dateText } from "../../view/format/era-text.ts";
import { noFigure } from "../../view/format/figure-text.ts";
import { meetingName, meetingViewOf } from "../../view/packet/meeting-view.ts";
import type { PacketState, ReplacementView } from "../../view/packet/replacement-view.ts";
import type { FoundReplacements, ReplacementSource } from "./find-replacements.ts";

/** Replacements as they are handed out: the list, the papers, and a zip of both that the next ones can be found since. */
type MadeReplacements = {
  /** 差替え一覧 first */
  readonly files: readonly (FileBytes & { readonly title: string })[];
  readonly zip: Uint8Array;
};

/** @throws ProblemError where a paper cannot be made */
export async function makeReplacements(
  found: FoundReplacements,
  source: ReplacementSource & { readonly templatesDigest: string },
): Promise<MadeReplacements> {
  const { meeting, makers, date, dataset } = source;
  const maker = makers.now(date);
  const { words } = maker;
  const placed = found.papers.flatMap(({ made }) => made?.file ?? []);
  const record = recordOf(found, source, words);
  const papers = await renderAll(placed);
  const title = say(words, "replacement.title");
  const view = replacementViewOf(found, source, { record, words });
  const list = await maker.write({
    template: "replacement",
    view,
    header: title,
    title,
    subject: meetingName(meeting, words),
  });
  const recorded = await recordedFiles(found, source, words);
  const zip = writePackage([
    ...[{ name: listNames(words).replacements, bytes: list }, ...papers].map(({ name, bytes }) =>
      packPart(name, bytes),
    ),
    packPart("manifest.yaml", recordText({ ...record, papers: recorded })),
    snapshotPart(dataset),
    ...ownDocuments(meeting).map((file) => packPart(documentPart(file), maker.own(meeting, file).bytes())),
    ...(await shownPictures(maker.own, meeting)).map(({ part, bytes }) => packPart(part, bytes)),
  ]);
  const named = papers.map((paper, index) => ({ ...paper, title: placed[index]?.number || paper.name }));
  return { files: [{ name: listNames(words).replacements, bytes: list, title }, ...named], zip };
}

type RecordSource = ReplacementSource & { readonly templatesDigest: string };

function recordOf(found: FoundReplacements, source: RecordSource, words: Words): Omit<PacketRecord, "papers"> {
  const { handed, meeting, date, dataset, templatesDigest } = source;
  return {
    format: 1,
    meeting: { id: meeting.id, name: meetingName(meeting, words), date: meeting.date },
    shiryo: version,
    documentDate: date.toISOString(),
    dataset: { file: snapshotName, sha256: snapshotDigest(dataset) },
    templates: { sha256: templatesDigest },
    replacement: { since: handed.sha256, numbers: [...found.numbers], withdrawn: [...found.withdrawn] },
  };
}

/** Everything that people have in hand now: what is in this zip, and what they were handed before and keep. */
async function recordedFiles(
  found: FoundReplacements,
  { handed }: ReplacementSource,
  words: Words,
): Promise<RecordedFile[]> {
  const made: RecordedFile[] = [];
  for (const { made: placed, unmarked, times } of found.papers) {
    if (placed === undefined || unmarked === undefined) continue;
    const [listed] = await listFiles([placed.file]);
    if (listed === undefined) continue;
    const plain = digest(await unmarked.file.render());
    made.push({ ...recordedFile(listed, words), unmarked: plain, ...(times > 0 && { replaced: times }) });
  }
  const kept = found.kept.map((file): RecordedFile => {
    return { ...file, documentDate: file.documentDate ?? handed.record.documentDate, isEarlier: true };
  });
  return [...made, ...kept];
}

/** 差替え一覧 of what was found. `record` is what people have in hand when they have it all. */
function replacementViewOf(
  found: FoundReplacements,
  { handed, meeting, dataset }: Pick<ReplacementSource, "handed" | "meeting" | "dataset">,
  { record, words }: { readonly record: Omit<PacketRecord, "papers">; readonly words: Words },
): ReplacementView {
  return {
    meeting: meetingViewOf(meeting, words),
    wording: wordingOf(dataset),
    old: stateOf(handed.record, words),
    new: stateOf(record, words),
    papers: found.papers.map(({ kind, number, title, pages, changes }) => ({
      kind: say(words, `replacement.${kind}`),
      number: number || noFigure(words),
      title,
      pages: pages || noFigure(words),
      changes: [...changes],
    })),
    notes: notesOf(found, words),
  };
}

function stateOf({ documentDate, dataset, shiryo }: Omit<PacketRecord, "papers">, words: Words): PacketState {
  return {
    date: dateText(documentDate.slice(0, 10), words),
    dataset: dataset.sha256.slice(0, 12),
    version: `Shiryo ${shiryo}`,
  };
}

function notesOf({ papers, renumbered }: FoundReplacements, words: Words): string[] {
  const all = say(words, "replacement.allPages");
  const hasWhole = papers.some(({ kind, pages }) => kind === "replaced" && pages === all);
  const numbers = renumbered.map(({ now: { number }, agendaNumber: agenda }) =>
    say(words, "replacement.numberByAgenda", { number, agenda }),
  );
  const joined = numbers.join(say(words, "list.separator"));
  return [
    say(words, "replacement.keptNote"),
    ...(hasWhole ? [say(words, "replacement.allPagesNote", { all })] : []),
    ...(numbers.length > 0 ? [say(words, "replacement.numbersNote", { numbers: joined })] : []),
  ];
}
