import { eraDate } from "../../../view/format/era-date.ts";
import { noFigure } from "../../../view/format/amount-text.ts";
import { meetingViewOf } from "../../../view/packet/meeting-view-of.ts";
import type { PacketState, ReplacementView } from "../../../view/packet/replacement-view.ts";
import type { PacketRecord } from "../packet-record.ts";
import type { FoundReplacements, ReplacementKind, ReplacementSource } from "./find-replacements.ts";

/** 差替え一覧 of what was found. `record` is what people have in hand when they have it all. */
export function replacementViewOf(
  found: FoundReplacements,
  { handed, meeting }: Pick<ReplacementSource, "handed" | "meeting">,
  record: Omit<PacketRecord, "papers">,
): ReplacementView {
  return {
    meeting: meetingViewOf(meeting),
    old: stateOf(handed.record),
    new: stateOf(record),
    papers: found.papers.map(({ kind, number, title, pages, changes }) => ({
      kind: kindNames[kind],
      number: number || noFigure,
      title,
      pages: pages || noFigure,
      changes: [...changes],
    })),
    notes: notesOf(found),
  };
}

const kindNames: Readonly<Record<ReplacementKind, string>> = {
  replaced: "差替え",
  added: "追加",
  withdrawn: "取下げ",
};

function stateOf({ documentDate, dataset, shiryo }: Omit<PacketRecord, "papers">): PacketState {
  return {
    date: eraDate(documentDate.slice(0, 10)),
    dataset: dataset.sha256.slice(0, 12),
    version: `Shiryo ${shiryo}`,
  };
}

function notesOf({ papers, renumbered }: FoundReplacements): string[] {
  const hasWhole = papers.some(({ kind, pages }) => kind === "replaced" && pages === "全頁");
  const numbers = renumbered.map(({ now, agendaNumber }) => `${now.number}（議事の順では${agendaNumber}）`);
  return [
    "この一覧にない資料に変更はない。資料番号は、配布時のものを引き続き用いる。",
    ...(hasWhole ? ["変更頁の「全頁」は、変更のある頁を特定できないことを示す。資料の全部を差し替える。"] : []),
    ...(numbers.length > 0 ? [`議事の順は変わったが、次の資料の番号は変えない。${numbers.join("、")}`] : []),
  ];
}
