import { ReviewJournal } from "../../model/review-journal.ts";
import type { Plain } from "../../import/records/plain.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import type { ReasonCode } from "../../review/reason.ts";
import type { ReturnedFile } from "../../review/returned-file.ts";
import { yamlText } from "../../import/records/yaml-text.ts";
import type { ReviewOrder } from "./review-order.ts";

/** The journal of a review, as YAML. */
export function journalText(
  records: readonly ReviewRecord[],
  files: readonly ReturnedFile[],
  { who, date, time, edition }: Pick<ReviewOrder, "who" | "date" | "time"> & { readonly edition: number },
): string {
  const applied = records.filter(({ decision }) => decision === "apply");
  const names = new Set(applied.map(({ file }) => file));
  const journal: ReviewJournal = ReviewJournal.parse({
    date,
    time,
    ...(who === undefined ? {} : { who }),
    edition,
    files: files
      .filter(({ name }) => names.has(name))
      .map(({ name, form, digest }) => ({ file: name, paper: form.paper, digest })),
    changes: applied.map(changeOf),
  });
  return yamlText(journal as unknown as Plain);
}

function changeOf(record: ReviewRecord): ReviewJournal["changes"][number] {
  const { file, sheet, cell, row, field, current, typed } = record;
  const remark = remarkOf(record);
  return { file, sheet, cell, row, field, old: current, new: typed, ...(remark === "" ? {} : { remark }) };
}

/** What a reader of the journal would ask: how a text became a figure, and who decided. In Japanese, as the data are. */
function remarkOf({ readFrom, reason, baseline }: ReviewRecord): string {
  const remarks = [
    readFrom === undefined ? "" : `「${readFrom}」と記入`,
    reason === undefined ? "" : (decisions[reason.code]?.(reason.detail, String(baseline ?? "－")) ?? ""),
  ];
  return remarks.filter((remark) => remark !== "").join("、");
}

const decisions: Readonly<Partial<Record<ReasonCode, (detail: string, baseline: string) => string>>> = {
  moved: (_, baseline) => `配布後にデータが変わったが、記入を優先（配布時の値 ${baseline}）`,
  differ: (detail) => `異なる記入のうちこれを採用（他は ${detail}）`,
  "unit-slip": () => "単位を確認済み",
  "percent-slip": () => "単位を確認済み",
};
