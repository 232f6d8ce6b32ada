import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { NumberedPaper } from "../../model/number-papers.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import { listedPaperOf } from "../../view/packet/listed-paper-of.ts";
import { meetingName } from "../../view/packet/meeting-view-of.ts";
import { printedNumber } from "../../view/packet/printed-number.ts";
import { once } from "../../base/once.ts";
import { paperFileName } from "../paper/paper-file-name.ts";
import type { PacketFile } from "./packet-file.ts";
import type { PacketSource } from "./packet-source.ts";
import type { PacketTemplate } from "./packet-templates.ts";

/** How a paper is printed: its template, and the view of a meeting's dataset. */
export type WordContent<View extends object> = {
  readonly template: PacketTemplate;
  /** Programmes it tells of */
  readonly programs: readonly string[];
  readonly viewOf: (dataset: Dataset, meeting: Meeting, numbered: NumberedPaper) => View;
  readonly briefingsOf?: (dataset: Dataset) => readonly BriefingView[];
  readonly pagesOf?: (view: View) => number;
};

/** A numbered paper that is printed by a template. */
export function wordFile<View extends object>(source: PacketSource, content: WordContent<View>): PacketFile {
  const { maker, meeting, numbered } = source;
  const { template, viewOf, briefingsOf = () => [], pagesOf } = content;
  const listed = listedPaperOf(numbered);
  const view = once(() => viewOf(maker.dataset, meeting, numbered));
  const draft = () => ({
    template,
    view: view(),
    header: `${printedNumber(numbered)}　${listed.title}`,
    title: listed.title,
    subject: `${meetingName(meeting)}　${listed.number}`,
    briefings: briefingsOf(maker.dataset),
  });
  const render = once(async () => maker.write(draft()));
  return {
    ...listed,
    name: paperFileName({ no: listed.number, name: listed.title, ending: "docx" }),
    part: "",
    get pages() {
      return pagesOf?.(view()) ?? null;
    },
    files: maker.files,
    programs: content.programs,
    view: (dataset, other) => [viewOf(dataset, other, numbered), briefingsOf(dataset)],
    render,
    holds: { kind: "word", draft, render },
  };
}
