import { labelsOf } from "../form/field-row.ts";
import type { WordsLike } from "../form/word.ts";
import type { paper as ja } from "../ja/paper.ts";
import { fields } from "./fields.ts";

/** Every word that English papers print; what {count} counts has a form for one and a form for others. */
export const paper: WordsLike<typeof ja> = {
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

  // Reviews.

  // Tracing figures.

  // Files and properties.

  // A new dataset.

  ...labelsOf(fields),
};
