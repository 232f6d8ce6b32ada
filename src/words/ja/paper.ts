import { labelsOf } from "../form/field-row.ts";
import { fields } from "./fields.ts";

/**
 * Every word that Japanese papers print, by group and name. What stands in {braces} is filled in; a dataset may put
 * another text in the place of any of them.
 */
export const paper = {
  // Figures: signs, units, comparisons.
  "sign.negative": "▲",
  "sign.positive": "＋",
  "figure.none": "－",
  "figure.percent": "{figure}％",
  "figure.allNew": "皆増",
  "figure.allGone": "皆減",
  "figure.filled": "{all}事業中{count}事業",
  "unit.money": "千円",
  "unit.million": "百万円",
  "unit.percent": "％",
  "unit.programs": "事業",
  "unit.items": "件",
  "target.atLeast": "{value}以上",
  "target.atMost": "{value}以下",
  "target.range": "{value}～{max}",
  "target.about": "約{value}",
  "target.perYear": "{value}／年",
  "target.cumulative": "累計{value}",
  "target.withCumulative": "{value}（累計{cumulative}）",

  // Years and dates. {era} and {eraYear} are of the Japanese calendar, {year} of the Gregorian one.
  "year.fiscal": "{era}{eraYear}年度",
  "year.of": "{era}{eraYear}",
  "year.range": "{from}～{to}年度",
  "year.from": "{from}年度～",
  "year.to": "～{to}年度",
  "date.day": "{era}{eraYear}年{month}月{day}日",
  "date.month": "{era}{eraYear}年{month}月",
  "date.months": "1,2,3,4,5,6,7,8,9,10,11,12",
  "date.weekdays": "日,月,火,水,木,金,土",

  // Lists and marks.
  "list.separator": "、",
  "sentence.separator": "",
  "mark.relisted": "（再掲）",

  // Measures, by their ids.
  "measure.initial": "当初予算額",
  "measure.change": "増減額",
  "measure.rate": "増減率",
  "measure.part": "当初予算額のPJ別内訳",
  "measure.share": "構成比",
  "measure.request.amount": "要求額",
  "measure.request.change": "増減額",
  "measure.request.rate": "増減率",
  "measure.request.filled": "記入",
  "measure.assessment.amount": "査定額",
  "measure.assessment.change": "増減額",
  "measure.assessment.rate": "増減率",
  "measure.assessment.filled": "記入",
  "measure.cut.change": "要求額に対する増減額",
  "measure.cut.rate": "要求額に対する増減率",
  "total.alone": "のみの事業",
  "total.includingRelisted": "（再掲を含む）",

  // Budgets.
  "budget.recentYears": "当初予算額は、新しい{years}年度のものを掲げる。",

  // Briefings.

  // The look of Word papers.

  // Workbooks.

  // Charts.

  // Packets.

  // Replacements.

  // Comparisons and marked briefings.
  "comparison.revision": "{ref}（{date}、{commit}）",

  // Reviews.
  "review.title": "記入内容確認表",
  "review.heading": "{edition}　{date}",
  "review.stateCount": "{state} {count}",
  "review.entries": "記入内容",
  "review.entriesTable": "記入内容表",
  "review.noEntries": "変更のあった記入はない。",
  "review.summary": "集計",
  "review.summaryTitle": "{title}　集計",
  "review.statesTable": "区分表",
  "review.filesTable": "ファイル表",
  "review.noFiles": "読み取れたファイルはない。",
  "review.column.no": "番号",
  "review.column.state": "区分",
  "review.column.decision": "処理",
  "review.column.program": "研究事業",
  "review.column.indicator": "指標",
  "review.column.field": "項目",
  "review.column.old": "現在の値",
  "review.column.new": "記入された値",
  "review.column.remark": "備考",
  "review.column.file": "ファイル",
  "review.column.sheet": "シート",
  "review.column.cell": "セル",
  "review.column.count": "記入欄の数",
  "review.column.cells": "記入欄",
  "review.column.wanted": "変更等",
  "review.column.paper": "資料",
  "review.state.new": "新規",
  "review.state.changed": "変更",
  "review.state.cleared": "取消",
  "review.state.unchanged": "変更なし",
  "review.state.conflict": "競合",
  "review.state.question": "要確認",
  "review.state.invalid": "不備",
  "review.applied": "反映済",
  "review.apply": "反映予定",
  "review.leave": "見送り",
  "review.open": "未決",
  "review.field.requestReason": "要求理由",
  "review.field.remark": "備考",
  "review.converted": "「{typed}」との記入を換算した。",
  "review.reason.formula": "数式（{detail}）が入力されている。計算結果の値を入力する。",
  "review.reason.error-value": "エラー値（{detail}）である。値を入力し直す。",
  "review.reason.boolean": "論理値（{detail}）である。値を入力し直す。",
  "review.reason.date": "日付又は時刻として入力されている。表示形式を戻し、値を入力し直す。",
  "review.reason.merged": "セルが結合され、入力内容が失われている。結合を解き、入力し直す。",
  "review.reason.not-a-number": "「{detail}」は数値でない。数値がない場合は空欄とし、説明は備考に記入する。",
  "review.reason.unit-unclear":
    "「{detail}」の読み方が定まらない。千円単位の整数を入力するか、円、千円、百万円又は億円を付ける。",
  "review.reason.negative": "{detail}は負の数である。０以上の額を入力し、減額の内容は備考に記入する。",
  "review.reason.fraction": "{detail}は千円単位の整数でない。",
  "review.reason.out-of-range": "{detail}は入力できる範囲を超える。",
  "review.reason.percent": "百分率の表示形式になっている。目標値の単位で入力し直す。",
  "review.reason.character": "使用できない文字（{detail}）がある。",
  "review.reason.row-unknown": "データに該当する事業又は指標（{detail}）がない。",
  "review.reason.row-foreign": "他のファイルから貼り付けられた行である。元のファイルで提出する。",
  "review.reason.unit-slip": "比較すべき額（{detail}千円）と桁が大きく異なる。単位を確認する。",
  "review.reason.percent-slip": "目標値は{detail}％である。割合（小数）で入力されていないか確認する。",
  "review.reason.moved": "配布後にデータが変更されている（配布時の値：{detail}）。",
  "review.reason.differ": "他の記入と異なる（{detail}）。",
  "review.note": "（注）{note}",
  "review.fileNote": "{file}：{note}",
  "review.refused.review-file": "Excelブック（.xlsx、.xlsm）として読めない。",
  "review.refused.review-form": "非表示のシート、行又は列が失われている。新しいブックに記入し直す。",
  "review.refused.review-edition": "年度又は対象事業が異なるブックである。",
  "review.refused.review-rows": "配布時の行又は列の一部が含まれていない。",
  "review.refused.package-damaged": "ファイルが壊れている。",
  "review.refused.package-too-large": "ファイルが大きすぎる。",
  "review.refused.file-unreadable": "ファイルを開けない。",
  "review.refused.other": "処理できない（{code}）。",
  "review.typed": "「{typed}」と記入",
  "review.chosen.moved": "配布後にデータが変わったが、記入を優先（配布時の値 {value}）",
  "review.chosen.differ": "異なる記入のうちこれを採用（他は {others}）",
  "review.chosen.unit": "単位を確認済み",

  // Tracing figures.
  "trace.item": "{name} {figure}",
  "trace.ofYear": "{year}{figure}",
  "trace.compared": "{whole}の{figure}",
  "trace.partOf": "{figure}のうち{project}分",
  "trace.overview": "全体",
  "trace.project": "{name}PJ",
  "trace.grandTotal": "総計（各事業を1回計上）",
  "trace.total.alone": "{scope}のみの事業の計",
  "trace.total.includingRelisted": "{scope}（再掲を含む）の計",
  "trace.total.split": "{scope} PJ別内訳の判明分を含む計",
  "trace.shareOf": "{name} {scope}に占める{figure}",
  "trace.projectSum": "PJの単純合計 {year} {figure}",
  "trace.projectSum.alone": "このPJのみの事業",
  "trace.projectSum.includingRelisted": "再掲を含む",
  "trace.projectSum.split": "判明分を含む",
  "trace.projectSum.duplicated": "うち重複して計上された額",
  "trace.count.programs": "研究事業の数",
  "trace.count.relisted": "再掲の事業の数",
  "trace.count.kpis": "成果目標（KPI）の数",
  "trace.count.targets": "目標値のあるKPIの数",
  "trace.count.results": "これまでの成果の数",
  "trace.count.continuing": "継続課題の数",
  "trace.count.new": "新規課題の数",
  "trace.kpi.target": "目標値",
  "trace.kpi.max": "目標値の上限",
  "trace.kpi.cumulative": "期間累計の目標値",
  "trace.kpi.actuals": "{year}実績",
  "trace.kpi.actual": "判定値",
  "trace.kpi.achievement": "達成率",
  "trace.formula.filled": "件数",
  "trace.formula.sum": "和",
  "trace.formula.difference": "差",
  "trace.formula.ratio": "増減額 ÷ もとの額",
  "trace.formula.split": "一つのPJのみに属する事業の全額",
  "trace.formula.share": "額 ÷ 計",
  "trace.formula.programs": "{count}事業の和",
  "trace.formula.parts": "{count}事業の当PJ分の和",
  "trace.formula.projects": "{count}PJの和",
  "trace.formula.results": "実績の合計",
  "trace.formula.latest": "最新の実績",
  "trace.formula.atLeast": "判定値 ÷ 目標値",
  "trace.formula.atMost": "目標値 ÷ 判定値",

  // Files and properties.

  // A new dataset.

  // What fields of the data are called.
  ...labelsOf(fields),
} as const satisfies Readonly<Record<string, string>>;
