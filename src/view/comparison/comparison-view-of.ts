import type { Comparison, RecordChange, RecordKind } from "./record-change.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { rowsOf } from "./rows-of.ts";

/** What a 新旧対照表 says above its table. */
export type ComparedEditions = { readonly title: string; readonly newLabel: string; readonly oldLabel: string };

/** Everything that a 新旧対照表 shows. */
export function comparisonViewOf({ records }: Comparison, editions: ComparedEditions): ComparisonView {
  const groups = records
    .map((record) => ({ record, heading: headingOf(record), rows: rowsOf(record) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    title: `${editions.title}の新旧対照表`,
    newLabel: editions.newLabel,
    oldLabel: editions.oldLabel,
    isSame: records.length === 0,
    summary: summaryOf(records),
    groups: groups.map(({ heading, rows }) => ({ heading, rows })),
    rows: groups.flatMap(({ record, rows }) =>
      rows.map((row) => ({ no: numberOf(record), name: nameOf(record), ...row })),
    ),
    notes: notesOf(records, groups.length > 0),
  };
}

const kindNames: Readonly<Record<RecordKind, string>> = {
  edition: "データセット",
  project: "統合プロジェクト",
  program: "研究事業",
  meeting: "会議",
};
const states = { changed: "変更", added: "追加", removed: "削除" } as const;

/** Number and name, and whether the record came or went. */
function headingOf(record: RecordChange): string {
  const front = record.record === "program" ? numberOf(record) : `${kindNames[record.record]}${numberOf(record)}`;
  return `${front}　${nameOf(record)}`;
}

/** The name, and whether the record came or went. */
function nameOf({ kind, old = "", new: now = old }: RecordChange): string {
  return kind === "changed" ? now : `${now}（${states[kind]}）`;
}

function numberOf({ record, no }: RecordChange): string {
  if (no === undefined || record === "meeting") return "";
  return record === "program" ? String(no).padStart(2, "0") : `PJ${no}`;
}

function summaryOf(records: readonly RecordChange[]): string[] {
  return Object.entries(kindNames).flatMap(([kind, name]) => {
    const own = records.filter(({ record }) => record === kind);
    const counts = Object.entries(states)
      .map(([state, word]) => ({ word, count: own.filter((record) => record.kind === state).length }))
      .filter(({ count }) => count > 0);
    if (counts.length === 0) return [];
    return [`${name}：${counts.map(({ word, count }) => `${word}${count}件`).join("、")}`];
  });
}

function notesOf(records: readonly RecordChange[], hasRows: boolean): string[] {
  const changes = records.filter(({ kind }) => kind === "changed").flatMap((record) => record.changes);
  const references = changes.filter(({ isUnprinted }) => isUnprinted).length;
  return [
    ...(hasRows ? ["変更のあった項目のみを掲げ、変更箇所に下線を付した。"] : []),
    ...(references > 0 ? [`出典の箇所（原資料の行）など、資料に現れない変更${references}件は省略した。`] : []),
  ];
}
