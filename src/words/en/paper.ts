import { labelsOf } from "../form/field-row.ts";
import type { WordsLike } from "../form/word.ts";
import type { paper as ja } from "../ja/paper.ts";
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
  "sentence.separator": " ",
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
  "comparison.revision": "{ref} ({date}, {commit})",

  // Reviews.
  "review.title": "Returned entries",
  "review.heading": "{edition}, {date}",
  "review.stateCount": "{state}: {count}",
  "review.entries": "Entries",
  "review.entriesTable": "Entries",
  "review.noEntries": "No entry changes anything.",
  "review.summary": "Summary",
  "review.summaryTitle": "{title}: summary",
  "review.statesTable": "States",
  "review.filesTable": "Files",
  "review.noFiles": "No file could be read.",
  "review.column.no": "No.",
  "review.column.state": "State",
  "review.column.decision": "Outcome",
  "review.column.program": "Programme",
  "review.column.indicator": "Indicator",
  "review.column.field": "Item",
  "review.column.old": "Present value",
  "review.column.new": "Value entered",
  "review.column.remark": "Remarks",
  "review.column.file": "File",
  "review.column.sheet": "Sheet",
  "review.column.cell": "Cell",
  "review.column.count": "Cells to fill in",
  "review.column.cells": "Cells",
  "review.column.wanted": "Changes etc.",
  "review.column.paper": "Paper",
  "review.state.new": "New",
  "review.state.changed": "Changed",
  "review.state.cleared": "Cleared",
  "review.state.unchanged": "Unchanged",
  "review.state.conflict": "Conflict",
  "review.state.question": "To confirm",
  "review.state.invalid": "Invalid",
  "review.applied": "Accepted",
  "review.apply": "To be accepted",
  "review.leave": "Set aside",
  "review.open": "Undecided",
  "review.field.requestReason": "Reason for the request",
  "review.field.remark": "Remarks",
  "review.converted": "The entry “{typed}” was converted.",
  "review.reason.formula": "The cell holds a formula ({detail}). Enter its result.",
  "review.reason.error-value": "The cell holds an error ({detail}). Enter the value again.",
  "review.reason.boolean": "The cell holds a truth value ({detail}). Enter the value again.",
  "review.reason.date": "The value was entered as a date or time. Set the cell’s format back and enter it again.",
  "review.reason.merged":
    "The cell was merged with others, and the entry is lost. Take the merge apart and enter it again.",
  "review.reason.not-a-number":
    "“{detail}” is not a number. Leave the cell empty where there is none, and explain under remarks.",
  "review.reason.unit-unclear":
    "“{detail}” can be read in more than one way. Enter a whole number of thousand yen, or give the unit: yen, thousand yen, million yen or billion yen.",
  "review.reason.negative": "{detail} is negative. Enter an amount of 0 or more, and explain reductions under remarks.",
  "review.reason.fraction": "{detail} is not a whole number of thousand yen.",
  "review.reason.out-of-range": "{detail} is beyond what can be entered.",
  "review.reason.percent": "The cell is formatted as a percentage. Enter the value again in the unit of its target.",
  "review.reason.character": "There is a character that cannot be used ({detail}).",
  "review.reason.row-unknown": "The data have no such programme or indicator ({detail}).",
  "review.reason.row-foreign": "The row was pasted from another file. Return it in the file that it came from.",
  "review.reason.unit-slip":
    "The size differs greatly from the amount to compare with ({detail} thousand yen). Check the unit.",
  "review.reason.percent-slip": "The target is {detail}%. Check whether a fraction was entered.",
  "review.reason.moved": "The data have changed since the workbook was sent out (value then: {detail}).",
  "review.reason.differ": "Another entry says otherwise ({detail}).",
  "review.note": "Note: {note}",
  "review.fileNote": "{file}: {note}",
  "review.refused.review-file": "This cannot be read as an Excel workbook (.xlsx, .xlsm).",
  "review.refused.review-form":
    "Hidden sheets, rows or columns have been lost. Enter the values again in a new workbook.",
  "review.refused.review-edition": "The workbook is of another year or of other programmes.",
  "review.refused.review-rows": "Some of the rows or columns that were sent out are missing.",
  "review.refused.package-damaged": "The file is damaged.",
  "review.refused.package-too-large": "The file is too large.",
  "review.refused.file-unreadable": "The file cannot be opened.",
  "review.refused.other": "This could not be dealt with ({code}).",
  "review.typed": "entered as “{typed}”",
  "review.chosen.moved":
    "the data changed after the workbook was sent out, and the entry was preferred (value then: {value})",
  "review.chosen.differ": "chosen from entries that differ (others: {others})",
  "review.chosen.unit": "unit confirmed",

  // Tracing figures.
  "trace.item": "{name}: {figure}",
  "trace.ofYear": "{year} {figure}",
  "trace.compared": "{whole}, {figure}",
  "trace.partOf": "{figure}, part of {project}",
  "trace.overview": "all programmes",
  "trace.project": "project {name}",
  "trace.grandTotal": "Grand total (each programme counted once)",
  "trace.total.alone": "{scope}, total of programmes of this project alone",
  "trace.total.includingRelisted": "{scope}, total including relisted programmes",
  "trace.total.split": "{scope}, total including published parts",
  "trace.shareOf": "{name}: {figure} of {scope}",
  "trace.projectSum": "Simple sum of the projects: {year}, {figure}",
  "trace.projectSum.alone": "programmes of one project alone",
  "trace.projectSum.includingRelisted": "including relisted programmes",
  "trace.projectSum.split": "including published parts",
  "trace.projectSum.duplicated": "of which counted more than once",
  "trace.count.programs": "number of programmes",
  "trace.count.relisted": "number of relisted programmes",
  "trace.count.kpis": "number of KPIs",
  "trace.count.targets": "number of KPIs with a target",
  "trace.count.results": "number of past results",
  "trace.count.continuing": "number of continuing topics",
  "trace.count.new": "number of new topics",
  "trace.kpi.target": "target",
  "trace.kpi.max": "upper end of the target",
  "trace.kpi.cumulative": "target for the whole period",
  "trace.kpi.actuals": "{year} result",
  "trace.kpi.actual": "figure held against the target",
  "trace.kpi.achievement": "target reached",
  "trace.formula.filled": "number",
  "trace.formula.sum": "sum",
  "trace.formula.difference": "difference",
  "trace.formula.ratio": "change ÷ amount before",
  "trace.formula.split": "whole amount of a programme of one project alone",
  "trace.formula.share": "amount ÷ total",
  "trace.formula.programs": { one: "amount of {count} programme", other: "sum of {count} programmes" },
  "trace.formula.parts": {
    one: "this project’s part of {count} programme",
    other: "sum of this project’s parts of {count} programmes",
  },
  "trace.formula.projects": { one: "amount of {count} project", other: "sum of {count} projects" },
  "trace.formula.results": "sum of the results",
  "trace.formula.latest": "latest result",
  "trace.formula.atLeast": "figure ÷ target",
  "trace.formula.atMost": "target ÷ figure",

  // Files and properties.

  // A new dataset.

  ...labelsOf(fields),
};
