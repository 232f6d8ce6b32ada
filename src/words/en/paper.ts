import { labelsOf } from "../form/field-row.ts";
import type { Word } from "../form/word.ts";
import { fields } from "./fields.ts";

/** Every word that English papers print; what {count} counts has a form for one and a form for others. */
export const paper = {
  "sign.negative": "−",
  "sign.positive": "+",
  "figure.none": "–",
  "figure.percent": "{figure}%",
  "figure.allNew": "new",
  "figure.allGone": "ended",
  "figure.filled": "{count} of {all} programmes",
  "unit.money": "thousand yen",
  "unit.million": "million yen",
  "unit.percent": "%",
  "unit.programs": "programmes",
  "unit.items": "",
  "target.atLeast": "at least {value}",
  "target.atMost": "at most {value}",
  "target.range": "{value}–{max}",
  "target.about": "about {value}",
  "target.perYear": "{value} a year",
  "target.cumulative": "{value} in total",
  "target.withCumulative": "{value} ({cumulative} in total)",

  "year.fiscal": "FY{year}",
  "year.of": "FY{year}",
  "year.range": "{from}–{to}",
  "year.from": "from {from}",
  "year.to": "to {to}",
  "date.day": "{day} {month} {year}",
  "date.month": "{month} {year}",
  "date.months": "January,February,March,April,May,June,July,August,September,October,November,December",
  "date.weekdays": "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday",

  "list.separator": ", ",
  "mark.relisted": " (relisted)",

  "measure.initial": "initial budget",
  "measure.change": "change",
  "measure.rate": "change in %",
  "measure.part": "this PJ’s part of the initial budget",
  "measure.share": "share",
  "measure.request.amount": "request",
  "measure.request.change": "change",
  "measure.request.rate": "change in %",
  "measure.request.filled": "filled in",
  "measure.assessment.amount": "assessment",
  "measure.assessment.change": "change",
  "measure.assessment.rate": "change in %",
  "measure.assessment.filled": "filled in",
  "measure.cut.change": "change against the request",
  "measure.cut.rate": "change against the request in %",
  "total.alone": " of this PJ alone",
  "total.includingRelisted": " (relisted included)",

  "budget.recentYears": "Initial budgets are those of the latest {years} years.",

  // Briefings.

  // The look of Word papers.

  // Workbooks.

  // Charts.

  // Packets.

  // Replacements.

  // Comparisons and marked briefings.
  "comparison.title": "{title}: comparison of the old and the new",
  "comparison.name": "Comparison",
  "comparison.table": "Comparison",
  "comparison.editions": "New: {newLabel}. Old: {oldLabel}.",
  "comparison.revision": "{ref} ({date}, {short})",
  "comparison.new": "New",
  "comparison.old": "Old",
  "comparison.subject": "Field",
  "comparison.remark": "Remarks",
  "comparison.no": "No.",
  "comparison.record": "Record",
  "comparison.same": "Nothing has changed.",
  "comparison.marked": "Only fields that changed are listed; what changed is underlined.",
  "comparison.unprinted": {
    one: "{count} change that papers do not show, such as a place in the source, is left out.",
    other: "{count} changes that papers do not show, such as places in the source, are left out.",
  },
  "comparison.note": "Note: {note}",
  "comparison.page": "Page {page} of {pages}",
  "comparison.summary": "{kind}: {counts}.",
  "comparison.count": "{count} {state}",
  "comparison.separator": " ",
  "comparison.program": "{number} {name}",
  "comparison.heading": "{kind} {number} {name}",
  "comparison.cameOrWent": "{name} ({state})",
  "comparison.meeting": "{body}, meeting {no}",
  "comparison.absent": "(not there)",
  "comparison.gone": "(deleted)",
  "comparison.order": "Order",
  "comparison.place": "no. {no}",
  "comparison.moved": "{label} changed ({old} → {new})",
  "comparison.renamed": "{label} changed",
  "comparison.difference": "{label}: {difference}",
  "comparison.withUnit": "{figure} {unit}",
  "comparison.item": "{subject} “{name}”",
  "comparison.change": "{values} ({difference})",
  "comparison.field": "{label}: ",
  "comparison.ofYear": "{year} {label}",
  "comparison.part": "{amount} for project {project}",
  "comparison.period": "{text} ({years})",
  "comparison.section": "{title}, {section}",
  "comparison.line": "line {from}",
  "comparison.lines": "lines {from}–{to}",
  "comparison.time": "{start}–{end}",
  "comparison.all": "all",
  "comparison.kpi": "KPI ({stage})",
  "comparison.output": "output",
  "comparison.outcome": "outcome",
  "comparison.quantitative": "quantitative",
  "comparison.monitoring": "monitoring",
  "comparison.qualitative": "qualitative",
  "comparison.budgetList": "list of budgets",
  "comparison.kpiList": "list of KPIs",
  "record.edition": "Dataset",
  "record.project": "Project",
  "record.program": "Programme",
  "record.meeting": "Meeting",
  "records.edition": "Dataset",
  "records.project": "Projects",
  "records.program": "Programmes",
  "records.meeting": "Meetings",
  "state.changed": "changed",
  "state.added": "added",
  "state.removed": "removed",

  // Reviews.

  // Tracing figures.

  // Files and properties.

  // A new dataset.

  ...labelsOf(fields),
} satisfies Readonly<Record<string, Word>>;
