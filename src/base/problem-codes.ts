import type { Severity } from "./severity.ts";

/**
 * Every code a problem can carry, with how grave it is and what it means.
 *
 * Codes are permanent: docs/problems.md has a row for each, under the same headings and in the same order.
 */
export const problemCodes = {
  // Files and YAML
  "file-missing": { severity: "error", summary: "a file or folder that a dataset needs is not there" },
  "file-unreadable": { severity: "error", summary: "a file or folder cannot be read" },
  "file-too-large": { severity: "error", summary: "a file is larger than a record can be" },
  "file-not-utf8": { severity: "error", summary: "a file is not UTF-8 text" },
  "file-empty": { severity: "error", summary: "a file holds nothing" },
  "file-unknown": { severity: "warning", summary: "a file in the dataset's folders is none of its records" },
  "file-name": { severity: "error", summary: "a file has another name than the id of its record" },
  "yaml-syntax": { severity: "error", summary: "a file is not valid YAML" },
  "yaml-duplicate-key": { severity: "error", summary: "a key stands twice in one place" },
  "yaml-alias": { severity: "error", summary: "a file uses a YAML alias" },
  // Fields
  "schema-unknown-key": { severity: "error", summary: "a key is not known" },
  "schema-missing-key": { severity: "error", summary: "a key that must be there is missing" },
  "schema-type": { severity: "error", summary: "a value has the wrong type or form" },
  "text-character": { severity: "error", summary: "a text holds a character that Office files cannot hold" },
  // Across records
  "record-duplicate": { severity: "error", summary: "two records share an id, a name or a number" },
  "program-unknown": { severity: "error", summary: "a meeting names a programme that does not exist" },
  "program-without-project": { severity: "error", summary: "a programme is in no PJ" },
  "project-unknown": { severity: "error", summary: "a PJ id does not exist" },
  "project-name-unknown": { severity: "error", summary: "a printed PJ name is no PJ's name or alias" },
  "project-name-former": { severity: "warning", summary: "a PJ is still called by its former name" },
  "project-lists": { severity: "error", summary: "a programme's PJ ids and its printed PJ names differ" },
  "project-foreign": { severity: "warning", summary: "a KPI or topic belongs to a PJ that its programme is not in" },
  "project-empty": { severity: "warning", summary: "a PJ holds no programme of this dataset" },
  "split-sum": { severity: "error", summary: "a split over PJs does not add up to the budget" },
  "split-project": { severity: "error", summary: "a split names a PJ that its programme is not in" },
  "budget-years": { severity: "error", summary: "a programme's budget lacks a fiscal year or has one too many" },
  "budget-jump": { severity: "warning", summary: "an amount changes more than tenfold in a year" },
  "kpi-unit": { severity: "warning", summary: "a KPI has a target without a unit" },
  "kpi-target": { severity: "error", summary: "a KPI's kind does not fit its target or its text" },
  "target-range": { severity: "error", summary: "a target's range is upside down or incomplete" },
  "period-reversed": { severity: "error", summary: "a period ends before it starts" },
  "kpi-period-over": { severity: "warning", summary: "a KPI's period was over before the edition's fiscal year" },
  "topic-summary": { severity: "warning", summary: "a topic has no summary" },
  "date-impossible": { severity: "error", summary: "a date is not in the calendar" },
  "strategy-dates": { severity: "warning", summary: "a strategy bears different dates in different programmes" },
  "strategy-late": { severity: "warning", summary: "a strategy is dated after the source document that quotes it" },
  "source-unknown": { severity: "error", summary: "a source document is not in dataset.yaml" },
  "source-reversed": { severity: "error", summary: "a source range ends before it starts" },
  "source-range": {
    severity: "warning",
    summary: "source lines overlap another programme's, or lie outside their own programme's",
  },
  "index-unmatched": {
    severity: "warning",
    summary: "the document's index lists a programme under a PJ whose sheet is not there",
  },
  "index-spelling": {
    severity: "warning",
    summary: "the document's index spells a programme differently from its sheet",
  },
  "index-missing": { severity: "warning", summary: "the document's index leaves out a programme of a PJ" },
  // Our own texts
  "text-length": { severity: "warning", summary: "a text of ours is shorter or longer than its place on paper" },
  "text-polite": { severity: "warning", summary: "a text of ours uses です or ます" },
  "text-full-stop": { severity: "warning", summary: "a sentence of ours lacks its 。, or a line of ours has one" },
  "text-half-width-kana": { severity: "warning", summary: "a text of ours uses half-width katakana" },
  "text-digits": { severity: "warning", summary: "a text of ours has digits of the wrong width" },
  // Templates
  "template-syntax": { severity: "error", summary: "a template cannot be read" },
  "template-unknown-field": { severity: "error", summary: "a template names a field that its view does not have" },
  "template-unknown-helper": { severity: "error", summary: "a template calls a helper that does not exist" },
  "template-unknown-partial": { severity: "error", summary: "a template calls a partial that does not exist" },
  "template-not-list": { severity: "error", summary: "a template goes over something that is no list" },
  "template-not-text": { severity: "error", summary: "a template prints a list or a group of fields" },
  "template-cell": { severity: "error", summary: "a cell, row or column of a workbook template contradicts itself" },
  "template-reference": {
    severity: "error",
    summary: "a name in a workbook template stands for no table, column, row, format or style",
  },
  "markdown-unknown-directive": { severity: "error", summary: "the Markdown calls a directive that does not exist" },
  "markdown-directive": {
    severity: "error",
    summary: "a directive of the Markdown is not closed, stands in the wrong place or lacks something",
  },
  "markdown-attribute": {
    severity: "error",
    summary: "a directive of the Markdown has an unknown attribute or a value that does not fit",
  },
  "markdown-missing-chart": { severity: "error", summary: "the Markdown calls a chart that the paper does not have" },
  "markdown-missing-image": { severity: "error", summary: "the Markdown calls an image that the paper does not have" },
  "markdown-image": { severity: "error", summary: "an image cannot be put into a Word file" },
  "markdown-table": { severity: "error", summary: "rows of a table have different numbers of cells" },
  "markdown-merge": { severity: "error", summary: "merged cells of a table do not form a rectangle" },
  "markdown-footnote": { severity: "error", summary: "a footnote has no text, is called by nobody or is nested" },
  "markdown-link": { severity: "error", summary: "a link leads nowhere" },
  "chart-shape": { severity: "error", summary: "a chart has no values, or a series is not as long as its categories" },
  "reference-content": { severity: "error", summary: "a reference document lacks something or holds what it must not" },
  // Papers and Office files
  "text-too-long": { severity: "error", summary: "a text is longer than a cell of Excel can hold" },
  "package-damaged": { severity: "error", summary: "an Office file is damaged" },
  "package-too-large": { severity: "error", summary: "an Office file is larger than it may be when unpacked" },
  "paper-unknown": { severity: "error", summary: "a paper is asked for that does not exist" },
  "paper-edited": { severity: "error", summary: "a paper was changed by hand since we wrote it and is left alone" },
  "paper-not-written": { severity: "error", summary: "a paper could not be written" },
  // Importing
  "import-too-large": { severity: "error", summary: "a document is larger than the importer reads" },
  "import-too-many-pages": { severity: "error", summary: "a PDF has more pages than the importer reads" },
  "import-encrypted": { severity: "error", summary: "a PDF is protected by a password" },
  "import-damaged": { severity: "error", summary: "a PDF cannot be read" },
  "import-no-text": { severity: "error", summary: "a PDF holds pictures of pages, but no text" },
  "import-garbled": { severity: "error", summary: "the letters of a document make no Japanese text" },
  "import-no-programs": { severity: "error", summary: "a document holds no sheet of a research programme" },
  "import-edition": { severity: "error", summary: "a document is of another edition than the dataset" },
  "import-not-written": { severity: "error", summary: "a file of the dataset could not be written" },
  "import-memory": { severity: "warning", summary: "what the last import wrote cannot be read" },
} as const satisfies Readonly<Record<string, { severity: Severity; summary: string }>>;
export type ProblemCode = keyof typeof problemCodes;
