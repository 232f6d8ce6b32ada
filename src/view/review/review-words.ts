import { standard } from "../../words/paper-words.ts";
import type { ReviewRecord, ReviewState } from "../../review/compare/review-record.ts";
import type { Reason, ReasonCode } from "../../review/value/review-value.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { measureWords } from "../measure/definitions.ts";

/** States as the report calls them. */
export const stateWords: Readonly<Record<ReviewState, string>> = {
  new: "新規",
  changed: "変更",
  cleared: "取消",
  unchanged: "変更なし",
  conflict: "競合",
  question: "要確認",
  invalid: "不備",
};

/** What becomes of a cell. */
export function decisionWord({ decision }: Pick<ReviewRecord, "decision">, isApplied: boolean): string {
  if (decision === "apply") return isApplied ? "反映済" : "反映予定";
  return decision === "leave" ? "見送り" : "未決";
}

/** A field of the review form: 令和８年度要求額, 令和７年度実績. */
export function fieldWord(id: string, fiscalYear: number): string {
  const [, actualYear] = /^actual\.(\d{4})$/.exec(id) ?? [];
  if (actualYear !== undefined) return `${fiscalYearLabel(Number(actualYear), "table", standard.ja)}実績`;
  const word = fieldWords[id] ?? id;
  return id === "request" || id === "assessment" ? `${fiscalYearLabel(fiscalYear, "table", standard.ja)}${word}` : word;
}

const fieldWords: Readonly<Record<string, string>> = {
  request: measureWords("request.amount", standard.ja),
  assessment: measureWords("assessment.amount", standard.ja),
  requestReason: "要求理由",
  remark: "備考",
};

/** A reason as the report prints it, with what to do. */
export function reasonWord({ code, detail }: Reason): string {
  const shown = code === "unit-slip" ? Number(detail).toLocaleString("en-US") : detail;
  return reasonWords[code].replaceAll("%", shown);
}

const reasonWords: Readonly<Record<ReasonCode, string>> = {
  formula: "数式（%）が入力されている。計算結果の値を入力する。",
  "error-value": "エラー値（%）である。値を入力し直す。",
  boolean: "論理値（%）である。値を入力し直す。",
  date: "日付又は時刻として入力されている。表示形式を戻し、値を入力し直す。",
  merged: "セルが結合され、入力内容が失われている。結合を解き、入力し直す。",
  "not-a-number": "「%」は数値でない。数値がない場合は空欄とし、説明は備考に記入する。",
  "unit-unclear": "「%」の読み方が定まらない。千円単位の整数を入力するか、円、千円、百万円又は億円を付ける。",
  negative: "%は負の数である。０以上の額を入力し、減額の内容は備考に記入する。",
  fraction: "%は千円単位の整数でない。",
  "out-of-range": "%は入力できる範囲を超える。",
  percent: "百分率の表示形式になっている。目標値の単位で入力し直す。",
  character: "使用できない文字（%）がある。",
  "row-unknown": "データに該当する事業又は指標（%）がない。",
  "row-foreign": "他のファイルから貼り付けられた行である。元のファイルで提出する。",
  "unit-slip": "比較すべき額（%千円）と桁が大きく異なる。単位を確認する。",
  "percent-slip": "目標値は%％である。割合（小数）で入力されていないか確認する。",
  moved: "配布後にデータが変更されている（配布時の値：%）。",
  differ: "他の記入と異なる（%）。",
};
