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
  "look.style.plain": "本文（字下げなし）",
  "look.style.note": "注記",
  "look.style.unit": "単位",
  "look.style.figure": "図",
  "look.style.gap": "区切り",
  "look.style.number": "資料番号",
  "look.style.itemHead": "項目見出し",
  "look.style.itemText": "項目本文",
  "look.style.tableText": "表本文",
  "look.style.tableHead": "表見出し",
  "look.style.boxText": "枠本文",
  "look.style.boxHead": "枠見出し",
  "look.style.formText": "様式本文",
  "look.style.formTableText": "様式表本文",
  "look.style.formTableHead": "様式表見出し",
  "look.style.formBoxHead": "様式枠見出し",
  "look.style.formUnit": "様式単位",
  "look.style.formNote": "様式注記",
  "look.style.smallFormText": "様式本文（小）",
  "look.style.smallFormTableText": "様式表本文（小）",
  "look.style.smallFormTableHead": "様式表見出し（小）",
  "look.style.smallFormBoxHead": "様式枠見出し（小）",
  "look.style.smallFormUnit": "様式単位（小）",
  "look.style.smallFormNote": "様式注記（小）",
  "look.style.table": "資料表",
  "look.style.box": "資料枠",
  "look.font.text": "ＭＳ 明朝",
  "look.font.head": "ＭＳ ゴシック",
  "look.font.fixed": "ＭＳ ゴシック",
  "look.list.bullets": "・,○,－",
  "look.pages": "{page}／{pages}",
  "look.contents": "目次",
  "look.alt.picture": "図",
  "look.alt.chart": "グラフ",
  "look.deleted": "【削除】",
  "look.inserted": "【追加】",

  // Workbooks.

  // Charts.

  // Packets.

  // Replacements.

  // Comparisons and marked briefings.
  "comparison.title": "{title}の新旧対照表",
  "comparison.name": "新旧対照表",
  "comparison.table": "新旧対照",
  "comparison.editions": "新：{newLabel}　　旧：{oldLabel}",
  "comparison.revision": "{ref}（{date}、{short}）",
  "comparison.new": "新",
  "comparison.old": "旧",
  "comparison.subject": "項目",
  "comparison.remark": "備考",
  "comparison.no": "番号",
  "comparison.record": "研究事業等",
  "comparison.same": "変更された項目はない。",
  "comparison.marked": "変更のあった項目のみを掲げ、変更箇所に下線を付した。",
  "comparison.unprinted": "出典の箇所（原資料の行）など、資料に現れない変更{count}件は省略した。",
  "comparison.note": "（注）{note}",
  "comparison.page": "{page} ／ {pages} ページ",
  "comparison.summary": "{kind}：{counts}",
  "comparison.count": "{state}{count}件",
  "comparison.separator": "　",
  "comparison.program": "{number}　{name}",
  "comparison.heading": "{kind}{number}　{name}",
  "comparison.cameOrWent": "{name}（{state}）",
  "comparison.meeting": "{body}（第{no}回）",
  "comparison.absent": "（新設）",
  "comparison.gone": "（削除）",
  "comparison.order": "掲載順",
  "comparison.place": "{no}番目",
  "comparison.moved": "{label}の変更（{old}→{new}）",
  "comparison.renamed": "{label}の変更",
  "comparison.difference": "{label}　{difference}",
  "comparison.withUnit": "{figure}{unit}",
  "comparison.item": "{subject}「{name}」",
  "comparison.change": "{values}（{difference}）",
  "comparison.field": "【{label}】",
  "comparison.ofYear": "{year}{label}",
  "comparison.part": "{amount}のうち{project}PJ",
  "comparison.period": "{text}（{years}）",
  "comparison.section": "{title}　{section}",
  "comparison.line": "{from}行",
  "comparison.lines": "{from}～{to}行",
  "comparison.time": "{start}～{end}",
  "comparison.all": "全て",
  "comparison.kpi": "成果目標（{stage}）",
  "comparison.output": "アウトプット",
  "comparison.outcome": "アウトカム",
  "comparison.quantitative": "定量目標",
  "comparison.monitoring": "モニタリング",
  "comparison.qualitative": "定性目標",
  "comparison.budgetList": "予算一覧",
  "comparison.kpiList": "KPI一覧",
  "record.edition": "データセット",
  "record.project": "統合プロジェクト",
  "record.program": "研究事業",
  "record.meeting": "会議",
  "records.edition": "データセット",
  "records.project": "統合プロジェクト",
  "records.program": "研究事業",
  "records.meeting": "会議",
  "state.changed": "変更",
  "state.added": "追加",
  "state.removed": "削除",

  // Reviews.

  // Tracing figures.

  // Files and properties.

  // A new dataset.

  // What fields of the data are called.
  ...labelsOf(fields),
} as const satisfies Readonly<Record<string, string>>;
