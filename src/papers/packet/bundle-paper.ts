import { digest, digestJson } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { version } from "../../base/version.ts";
import type { Templates } from "../../load/load-templates.ts";
import { packPart } from "../../opc/pack-part.ts";
import { writePackage } from "../../opc/write-package.ts";
import type { Dataset } from "../../model/dataset.ts";
import { ownDocuments } from "../../model/meeting.ts";
import { say } from "../../words/paper-words.ts";
import { meetingName, paperOfMeeting } from "../../view/packet/meeting-view.ts";
import { seenDataset } from "../../view/packet/seen-dataset.ts";
import type { Paper } from "../paper/paper.ts";
import { templateDigests, templatesDigest } from "../paper/paper-templates.ts";
import { shownPictures } from "./own-pictures.ts";
import { namesOf, type Packet, packetBasis } from "./packet.ts";
import { listFiles, recordedFile, renderAll } from "./packet-manifest.ts";
import { documentPart, listNames, recordText, snapshotDigest, snapshotName, snapshotPart } from "./packet-record.ts";

/**
 * The packet as one file to send and to keep: its papers, 配布資料一覧, manifest.yaml, and dataset.json with the user's
 * own Markdown and its pictures, from which the same papers can be made again. Same papers, same bytes: a zip is what Office files are too, and is written as they are.
 */
export function bundlePaper(packet: Packet, list: Paper, templates: Templates): Paper {
  const { maker, meeting } = packet;
  const { words } = maker;
  const sha256 = once(() => snapshotDigest(maker.dataset));
  const allTemplates = once(() => templatesDigest(templates, () => true));
  return {
    kind: "packets",
    id: meeting.id,
    projects: [],
    path: `packets/${meeting.id}.zip`,
    names: namesOf(meeting, words),
    title: paperOfMeeting(meeting, say(words, "packet.whole"), words),
    // All that the meeting may see of the dataset goes into it, and every template counts for its manifest.
    basis: {
      ...packetBasis(packet),
      files: templateDigests(templates, () => true),
      programs: maker.dataset.programs.map(({ id }) => id),
      viewDigest: (other) => snapshotViewDigest(other, meeting.id),
    },
    key: once(() => digest(JSON.stringify([list.key(), sha256(), allTemplates()]))),
    audit: async (bytes) => {
      const { auditBundle } = await import("./audit-bundle.ts");
      return auditBundle(bytes, { files: packet.files, snapshotDigest: sha256 });
    },
    render: async () => {
      const papers = (await renderAll(packet.files)).map(({ name, bytes }) => packPart(name, bytes));
      const manifest = await manifestText(packet, { sha256: sha256(), templates: allTemplates() });
      return writePackage([
        ...papers,
        packPart(listNames(words).papers, await list.render()),
        packPart("manifest.yaml", manifest),
        snapshotPart(maker.dataset),
        ...ownDocuments(meeting).map((file) => packPart(documentPart(file), maker.own(meeting, file).bytes())),
        ...(await shownPictures(maker.own, meeting)).map(({ part, bytes }) => packPart(part, bytes)),
      ]);
    },
  };
}

function snapshotViewDigest(dataset: Dataset, id: string): string | null {
  const meeting = dataset.meetings.find((one) => one.id === id);
  return meeting === undefined ? null : digestJson(seenDataset(dataset, meeting));
}

type Digests = { readonly sha256: string; readonly templates: string };

async function manifestText({ maker, meeting, files }: Packet, { sha256, templates }: Digests): Promise<string> {
  const papers = await listFiles(files);
  return recordText({
    format: 1,
    meeting: { id: meeting.id, name: meetingName(meeting, maker.words), date: meeting.date },
    shiryo: version,
    documentDate: maker.date.toISOString(),
    dataset: { file: snapshotName, sha256 },
    templates: { sha256: templates },
    papers: papers.map((file) => recordedFile(file, maker.words)),
  });
}
