import { say } from "../../words/paper-words.ts";
import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { editionOf, wordingOf } from "../../view/edition-of.ts";
import { noFigure } from "../../view/format/figure-text.ts";
import type { DistributionView } from "../../view/packet/distribution-view.ts";
import { meetingName, meetingViewOf, paperOfMeeting } from "../../view/packet/meeting-view.ts";
import type { Paper } from "../paper/paper.ts";
import { namesOf, type Packet, packetBasis, packetPaper } from "./packet.ts";
import { type ListedFile, listFiles, listUndigested, numberText } from "./packet-manifest.ts";
import { listNames } from "./packet-record.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** 配布資料一覧: every file of the packet with number, title, pages and digest. */
export function distributionPaper(packet: Packet): Paper {
  const { maker, meeting, papers } = packet;
  const { words } = maker;
  return {
    ...packetPaper(meeting, listNames(words).papers),
    names: namesOf(meeting, words),
    title: paperOfMeeting(meeting, say(words, "distribution.title"), words),
    basis: packetBasis(packet),
    key: once(() => digest(JSON.stringify([maker.files, papers.map((paper) => [paper.path, paper.key()])]))),
    render: once(async () => maker.write(draftOf(packet, await listFiles(packet.files)))),
    audit: async (bytes, hear) => {
      const { auditListFile } = await import("./audit-packet-file.ts");
      return auditListFile({ bytes, draft: draftOf(packet, await listUndigested(packet.files)), maker }, hear);
    },
  };
}

function draftOf(packet: Packet, listed: readonly ListedFile[]): PacketDraft {
  const { words } = packet.maker;
  const title = say(words, "distribution.title");
  return {
    template: "distribution",
    view: viewOf(packet, listed),
    header: title,
    title,
    subject: meetingName(packet.meeting, words),
  };
}

function viewOf({ maker, meeting }: Packet, listed: readonly ListedFile[]): DistributionView {
  return {
    meeting: meetingViewOf(meeting, maker.words),
    edition: editionOf(maker.dataset),
    wording: wordingOf(maker.dataset),
    files: listed.map(({ pages, sha256, ...file }) => ({
      ...file,
      number: numberText(file, maker.words),
      pages: pages === null ? noFigure(maker.words) : String(pages),
      sha256: sha256.match(/.{16}/g)?.join("\n") ?? sha256,
    })),
  };
}
