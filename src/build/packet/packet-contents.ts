import type { PaperContent } from "../../model/meeting-paper.ts";
import { paperContents } from "../../model/meeting-paper.ts";
import { briefingViewOf } from "../../view/briefing/briefing-view-of.ts";
import { budgetListViewOf } from "../../view/packet/budget-list-view-of.ts";
import { chosenProgramsOf } from "../../view/packet/chosen-programs-of.ts";
import { collectionViewOf } from "../../view/packet/collection-view-of.ts";
import { kpiListViewOf } from "../../view/packet/kpi-list-view-of.ts";
import { volumeViewOf } from "../../view/packet/volume-view-of.ts";
import { attachedFile, documentFile } from "./own-files.ts";
import type { PacketFile } from "./packet-file.ts";
import type { PacketSource } from "./packet-source.ts";
import { wordFile } from "./word-file.ts";
import { workbookFiles } from "./workbook-files.ts";

/** The files of a meeting's paper: one, or as many as it has workbooks. */
export function packetContents(source: PacketSource): PacketFile[] {
  const content = paperContents.find((key) => source.numbered.paper[key] !== undefined);
  return content === undefined ? [] : contents[content](source);
}

const contents: Readonly<Record<PaperContent, (source: PacketSource) => PacketFile[]>> = {
  briefings: (source) => [briefingsFile(source)],
  summaries: (source) => [summariesFile(source)],
  workbooks: workbookFiles,
  table: (source) => [tableFile(source)],
  document: (source) => [documentFile(source)],
  attachment: (source) => [attachedFile(source)],
};

function briefingsFile(source: PacketSource): PacketFile {
  const { dataset } = source.maker;
  const programs = chosenProgramsOf(dataset, source.numbered.paper.briefings ?? "all");
  return wordFile(source, {
    template: "collection",
    programs: programs.map(({ id }) => id),
    viewOf: collectionViewOf,
    briefingsOf: (other) =>
      chosenProgramsOf(other, source.numbered.paper.briefings ?? "all").map((program) =>
        briefingViewOf(other, program),
      ),
  });
}

function summariesFile(source: PacketSource): PacketFile {
  const { dataset } = source.maker;
  const programs = chosenProgramsOf(dataset, source.numbered.paper.summaries ?? "all");
  return wordFile(source, {
    template: "volume",
    programs: programs.map(({ id }) => id),
    viewOf: volumeViewOf,
    pagesOf: (view) => view.pages,
  });
}

function tableFile(source: PacketSource): PacketFile {
  const programs = source.maker.dataset.programs.map(({ id }) => id);
  return source.numbered.paper.table === "budget"
    ? wordFile(source, { template: "budget-list", programs, viewOf: budgetListViewOf })
    : wordFile(source, { template: "kpi-list", programs, viewOf: kpiListViewOf });
}
