/** What an import says: on the terminal, and in import-report.md. */
export const importWords = {
  found: ({ programs, projects, file, fiscalYear }: Imported) =>
    `${programs} programmes, ${projects} PJs in ${file}${fiscalYear === undefined ? "" : `, fiscal year ${fiscalYear}`}`,
  lines: (counts: readonly { readonly reason: LineReason; readonly count: number }[]) =>
    `lines: ${counts.map(({ reason, count }) => `${count} ${reason}`).join(", ")}`,
  finding: ({ kind, where, text }: { kind: string; where: readonly string[]; text: string }) =>
    `${kind}${where.length === 0 ? "" : ` (${where.join(", ")})`}: ${text}`,
  matched: ({ id, known, name }: { id: string; known: string; name: string }) => `matched ${id}: ${known} → ${name}`,
  unnamed: "?",
  states: { new: "new", changed: "changed", same: "same", gone: "gone" },
  keptEdits: (count: number) => (count === 1 ? "1 edit by hand is kept" : `${count} edits by hand are kept`),
  written: (into: string) =>
    `Written to ${into}/. Now read ${into}/import-report.md, then: shiryo check --data ${into}`,
  addWrite: "Nothing was written: add --write to make these changes.",

  place: ({ line, page }: { line: number; page: number | undefined }) =>
    page === undefined ? `line ${line}` : `line ${line}, page ${page}`,
  change: {
    at: ({ path, what }: { path: string; what: string }) => (path === "" ? what : `${path}: ${what}`),
    new: (value: string) => `new ${value}`,
    gone: (value: string) => `gone ${value}`,
    set: ({ from, to, isOverEdit }: { from: string; to: string; isOverEdit: boolean }) =>
      `${from} → ${to}${isOverEdit ? " (replaces what was edited by hand)" : ""}`,
    left: (value: string) => `gone from the document, but edited by hand: left as it is, ${value}`,
    kept: (value: string) => `edited by hand, kept ${value}`,
    onlyHere: (value: string) => `not in the document ${value}, left as it is`,
    onlyThere: (value: string) => `only in the document ${value}, left as it is`,
    differs: ({ from, to }: { from: string; to: string }) => `${from}, in the document ${to}, left as it is`,
    noValue: "－",
  },

  remarks: {
    absent: (field: string) => `Not found in the document, to be filled in by hand: ${field}`,
    standIns: "title, date and body stand in from the file: put in what the document's cover says.",
  },

  report: {
    title: "Import report",
    document: ({ name, date }: { name: string; date: string }) => `Document: ${name}, ${date}`,
    edition: (fiscalYear: number | undefined) =>
      `Edition: ${fiscalYear === undefined ? "not found in the document" : `fiscal year ${fiscalYear}`}`,
    counts: ({ programs, projects }: { programs: number; projects: number }) =>
      `Programmes: ${programs}; PJs in the document's index: ${projects}`,
    lineCount: ({ lines, pages }: { lines: number; pages: number | undefined }) =>
      `Lines: ${lines}${pages === undefined ? "" : ` on ${pages} pages, as in import-text.txt`}`,
    programs: "Programmes",
    programColumns: {
      no: "No",
      file: "File",
      program: "Programme",
      projects: "PJ",
      budget: "Budget (千円)",
      kpis: "KPI",
      topics: "Topics",
      lines: "Lines",
    },
    renamed: "Taken for the same programme under another name",
    checkEach: "Check each: is it the same programme?",
    renamedColumns: { file: "File", known: "Name so far", found: "Name in the document", by: "By" },
    similar: "similar",
    otherName: "other name",
    changes: "Changes",
    newFile: ({ path, name }: { path: string; name: string }) => `new ${path} ${name}`,
    edited: "Left as edited by hand",
    none: "none",
    toFill: "To fill in by hand",
    toFillEdition: "dataset.yaml: title, date and body of the document, if they still stand in from its file",
    missing: ({ path, fields }: { path: string; fields: readonly string[] }) => `${path}: ${fields.join(", ")}`,
    findings: {
      "missing-field": "Fields not found",
      "unreadable-field": "Fields that could not be read",
      "unknown-project": "PJ names that no PJ has",
      contradiction: "Contradictions inside the document",
      "index-mismatch": "The document's index against its sheets",
      "low-confidence": "Read, but look again",
      "unread-lines": "Lines nobody took",
      "folded-characters": "Characters put right",
      "unclear-characters": "Characters that nobody can tell the meaning of",
    },
    lines: "Lines",
    lineColumns: { lines: "Lines", count: "Count" },
    meanings: {
      taken: "taken by a record",
      heading: "headings and labels",
      footnote: "footnotes",
      "page-number": "page numbers",
      blank: "blank",
      unknown: "not read",
    },
    unread: "Lines not read",
    footnotes: "Footnotes, not kept",
    fates: "Where every line went",
    fateColumns: { lines: "Lines", fate: "Record, or why not read" },
    fateOf: {
      heading: "heading",
      footnote: "footnote",
      "page-number": "page-number",
      blank: "blank",
      unknown: "not read",
    },
    where: (parts: readonly string[]) => (parts.length === 0 ? "" : `${parts.join(" · ")}: `),
    pages: "Pages",
    withoutText: (pages: readonly number[]) => `Pages without text (pictures?): ${pages.join(", ")}`,
    garbled: (pages: readonly number[]) => `Pages whose letters make no Japanese text: ${pages.join(", ")}`,
    reading: ({ page, text }: { page: number; text: string }) => `Reading (ルビ) left out on page ${page}: ${text}`,
    list: (parts: readonly string[]) => parts.join(", "),
  },
};

type Imported = {
  readonly programs: number;
  readonly projects: number;
  readonly file: string;
  readonly fiscalYear: number | undefined;
};

/** What became of a line of the document. */
export type LineReason = "taken" | "heading" | "footnote" | "page-number" | "blank" | "unknown";
