import type { DataPath } from "../base/data-path.ts";
import type { MeetingPaper } from "./meeting-paper.ts";
import type { Meeting } from "./meeting.ts";

/** A paper of a meeting under its number, with its path in the meeting's record. */
export type NumberedPaper = {
  /** 資料1-1, 資料2, 参考資料1 */
  readonly number: string;
  /** What its number box says beside the number: 差替え, 追加; left out where it says nothing */
  readonly mark?: string;
  readonly paper: MeetingPaper;
  readonly path: DataPath;
};

/**
 * The papers of a meeting in the order of the agenda, then reference papers, each under its number.
 *
 * The first figure is the item's place on the agenda; an item with several papers counts them after a hyphen.
 */
export function numberPapers({ agenda, references = [] }: Pick<Meeting, "agenda" | "references">): NumberedPaper[] {
  return [
    ...agenda.flatMap(({ papers = [] }, item) =>
      papers.map((paper, index) => ({
        number: `資料${item + 1}${papers.length > 1 ? `-${index + 1}` : ""}`,
        paper,
        path: ["agenda", item, "papers", index],
      })),
    ),
    ...references.map((paper, index) => ({ number: `参考資料${index + 1}`, paper, path: ["references", index] })),
  ];
}
