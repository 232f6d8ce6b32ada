import { digest } from "../../../base/digest.ts";
import { version } from "../../../base/version.ts";
import { packPart } from "../../../opc/pack-part.ts";
import { writePackage } from "../../../opc/write-package.ts";
import { meetingName } from "../../../view/packet/meeting-view-of.ts";
import { documentPart, ownDocuments } from "../own-documents.ts";
import { listFiles, recordedFile } from "../packet-manifest.ts";
import { type PacketRecord, type RecordedFile, recordText } from "../packet-record.ts";
import type { FileBytes } from "../pdf/convert-papers.ts";
import { renderAll } from "../render-all.ts";
import { snapshotDigest, snapshotName, snapshotPart } from "../snapshot.ts";
import type { FoundReplacements, ReplacementSource } from "./find-replacements.ts";
import { replacementViewOf } from "./replacement-view-of.ts";

/** Replacements as they are handed out: the list, the papers, and a zip of both that the next ones can be found since. */
export type MadeReplacements = {
  /** 差替え一覧 first */
  readonly files: readonly (FileBytes & { readonly title: string })[];
  readonly zip: Uint8Array;
};

export const listName = "差替え一覧.docx";

/** @throws ProblemError where a paper cannot be made */
export async function makeReplacements(
  found: FoundReplacements,
  source: ReplacementSource & { readonly templatesDigest: string },
): Promise<MadeReplacements> {
  const { meeting, makers, date, dataset } = source;
  const maker = makers.now(date);
  const placed = found.papers.flatMap(({ made }) => made?.file ?? []);
  const record = recordOf(found, source);
  const papers = await renderAll(placed);
  const title = "差替え一覧";
  const view = replacementViewOf(found, source, record);
  const list = await maker.write({
    template: "replacement",
    view,
    header: title,
    title,
    subject: meetingName(meeting),
  });
  const recorded = await recordedFiles(found, source);
  const zip = writePackage([
    ...[{ name: listName, bytes: list }, ...papers].map(({ name, bytes }) => packPart(name, bytes)),
    packPart("manifest.yaml", recordText({ ...record, papers: recorded })),
    snapshotPart(dataset),
    ...ownDocuments(meeting).map((file) => packPart(documentPart(file), maker.own(meeting, file).bytes())),
  ]);
  const named = papers.map((paper, index) => ({ ...paper, title: placed[index]?.number || paper.name }));
  return { files: [{ name: listName, bytes: list, title }, ...named], zip };
}

type RecordSource = ReplacementSource & { readonly templatesDigest: string };

function recordOf(found: FoundReplacements, source: RecordSource): Omit<PacketRecord, "papers"> {
  const { handed, meeting, date, dataset, templatesDigest } = source;
  return {
    format: 1,
    meeting: { id: meeting.id, name: meetingName(meeting), date: meeting.date },
    shiryo: version,
    documentDate: date.toISOString(),
    dataset: { file: snapshotName, sha256: snapshotDigest(dataset) },
    templates: { sha256: templatesDigest },
    replacement: { since: handed.sha256, numbers: [...found.numbers], withdrawn: [...found.withdrawn] },
  };
}

/** Everything that people have in hand now: what is in this zip, and what they were handed before and keep. */
async function recordedFiles(found: FoundReplacements, { handed }: ReplacementSource): Promise<RecordedFile[]> {
  const made: RecordedFile[] = [];
  for (const { made: placed, unmarked, times } of found.papers) {
    if (placed === undefined || unmarked === undefined) continue;
    const [listed] = await listFiles([placed.file]);
    if (listed === undefined) continue;
    const plain = digest(await unmarked.file.render());
    made.push({ ...recordedFile(listed), unmarked: plain, ...(times > 0 && { replaced: times }) });
  }
  const kept = found.kept.map((file): RecordedFile => {
    return { ...file, documentDate: file.documentDate ?? handed.record.documentDate, isEarlier: true };
  });
  return [...made, ...kept];
}
