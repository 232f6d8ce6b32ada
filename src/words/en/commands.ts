/** The help of every command: what it does, its arguments and options by their names, and examples. */
export const commands = {
  shiryo: {
    does: "Turn one dataset of research programmes into Word briefings, Excel workbooks and meeting papers.",
    version: "print the version",
    help: "show this help",
    helpCommand: "show help for a command",
    hint: "(shiryo --help shows the commands and options)",
    examples: {
      "shiryo build": "every paper that is due",
      "shiryo build cancer": "the briefing of one programme",
      "shiryo build --only workbooks": "the workbooks",
      "shiryo why cancer": "why a paper is due",
      "shiryo check": "what is wrong with data and templates",
      "shiryo import plan.pdf --into new": "a dataset from the ministry's document",
      "shiryo export -o dataset.json": "the dataset as JSON",
      "shiryo diff HEAD": "what changed since the last commit",
    },
    exitCodes: ({ done, problems, wrongUsage, couldNotRun, interrupted, terminated }: ExitCodes) =>
      `Exit codes: ${done} done, ${problems} problems in data or templates,
  ${wrongUsage} wrong usage, ${couldNotRun} could not run,
  ${interrupted} and ${terminated} ended by SIGINT (Ctrl-C) and SIGTERM.`,
  },
  build: {
    does: "make the papers that are due: all of them, or those of some programmes or PJs",
    id: "programme or PJ: id, number or name",
    only: "one kind of paper",
    project: "papers of one PJ, such as pj5",
    onEdited:
      "papers changed by hand: leave them, write the new version beside them, or replace them and keep a copy (default: beside)",
    force: "make fresh papers too; without --on-edited, replace papers changed by hand (a copy is kept)",
    dryRun: "say what would be made, and write nothing",
    csv: "write the data of each workbook as CSV beside it, and keep that up to date from now on",
    pdf: "join the papers of each meeting in one PDF, with LibreOffice",
    soffice: "LibreOffice's program, where it is not on PATH",
    noAudit: "do not read the new papers again to hold their figures against the data",
    watch: "build again whenever data or templates change, until Ctrl-C",
    against:
      "make 見え消し instead: briefings that differ from an older dataset (folder, git revision, JSON or packet)",
    marks: "見え消し as revisions of Word, or as visible formatting for paper",
    who: "author of the revisions",
    shard: "the i-th of n parts of the papers, for builds spread over machines",
    examples: {
      "shiryo build": "every paper that is due",
      "shiryo build dementia 9": "the briefings of two programmes",
      "shiryo build --project pj5": "papers of one PJ",
      "shiryo build --only workbooks": "the workbooks",
      "shiryo build --only packets --pdf": "the papers of meetings, joined in a PDF",
      "shiryo build --force": "all papers, whatever their state",
      "shiryo build --against HEAD~1": "briefings with what changed since",
      "shiryo build --watch": "again after every change",
    },
  },
  check: {
    does: "look for problems in the dataset and the templates",
    strict: "take warnings for errors",
    quick: "make no papers in memory, which finds what only comes out with certain data",
    fix: "put right what has one right answer, as a full-width colon or a year of an era, and show it; with a journal",
    dryRun: "with --fix: show what would be put right, and write nothing",
  },
  import: {
    does: "make dataset files from the ministry's document (PDF or text), and report what was read and what not",
    file: "the document: PDF, or text in UTF-8, UTF-16 or Shift_JIS",
    into: "folder of the dataset: a new one is filled, one in use is compared",
    write: "write into a folder that holds a dataset already",
    asEdition: "start the edition of this fiscal year; ids are carried over",
    who: "your name, for the journal of a dataset in use",
    quotations: "keep the passages quoted from government strategies",
    examples: {
      "shiryo import policy.pdf --into data": "a first dataset",
      "shiryo import policy-v2.pdf --into data": "what a corrected document would change",
      "shiryo import policy-v2.pdf --into data --write": "… and change it",
      "shiryo import policy-2027.pdf --into data-2027 --as-edition 2027": "next year's, with the ids of --data",
    },
  },
  export: {
    does: "print the whole dataset as JSON",
    examples: { "shiryo export -o dataset.json": "" },
  },
  list: {
    does: "list the papers with their state (fresh, stale, missing, edited, orphaned) and why they are due",
    edited: "show what was changed by hand: paragraphs of Word files, cells of workbooks",
  },
  review: {
    does: "hold returned workbooks against the dataset, and take over what was typed into them",
    file: "returned workbooks (.xlsx, .xlsm), or folders of them",
    apply: "write what was accepted into the dataset, with a journal",
    prefer: "who is right where the dataset was changed meanwhile",
    confirm: "FILE!CELL: this figure is meant; `all` answers every question",
    who: "reviewer, for the journal",
    report: "write a report to pass on: .xlsx or .html",
    examples: {
      "shiryo review back": "what the workbooks in the folder back would change",
      "shiryo review back/*.xlsx --report 確認.xlsx": "the same as a workbook to pass on",
      "shiryo review back/*.xlsx --apply --who 主計担当": "write it into the dataset",
      "shiryo review PJ5.xlsx --confirm PJ5.xlsx!H12 --apply": "a figure that was asked about is right",
      "shiryo review PJ5.xlsx --prefer file --apply": "the reviewer's figure counts, not the newer data",
    },
    exitCodes: ({ done, problems, wrongUsage, couldNotRun }: ExitCodes) =>
      `Exit codes: ${done} nothing is left to decide, ${problems} cells are open or files refused,
  ${wrongUsage} wrong usage, ${couldNotRun} could not run.`,
  },
  undo: {
    does: "take back the last write to the dataset: of review, import, an undo or whatever else keeps a journal",
    journal: "the journal of another write, such as 2026-08-21-1; that of an undo gives back what it took",
    dryRun: "only say what would be taken back",
    who: "your name, for the journal",
    examples: {
      "shiryo undo --dry-run": "what the last write changed, and what it would be again",
      "shiryo undo": "take it back; once more takes back the write before it",
      "shiryo undo 2026-08-21-3": "take back this one; of an undo, have again what it took back",
    },
  },
  why: {
    does: "say why a paper is due: the fields that changed, or the template, version or date",
    paper: "programme or PJ (id, number or name), or a paper's path",
    examples: { "shiryo why cancer": "", "shiryo why out/workbooks/00_全体.xlsx": "" },
  },
  audit: {
    does: "read the finished papers again and hold every figure in them against the dataset",
    examples: {
      "shiryo audit": "every paper in out/",
      "shiryo audit dementia": "the briefing of one programme",
      "shiryo audit --only workbooks --json": "",
    },
  },
  trace: {
    does: "say where a figure is printed, and where it comes from: file and line, source document, or sum",
    asked: "a figure as papers print it, or a paper: path, id, number or name",
    figure: "a figure of that paper",
    all: "leave nothing out where there is much to say",
    examples: {
      "shiryo trace 2,973,107": "who prints this amount, and why",
      "shiryo trace ▲50,000": "a negative figure; -- -50000 does too",
      "shiryo trace 19.5％": "a rate",
      "shiryo trace cancer": "every figure of a briefing",
      "shiryo trace PJ1_医薬品.xlsx 8,920,860": "",
    },
  },
  diff: {
    does: "tell what changed between two datasets, field by field, or write it as a 新旧対照表",
    old: "folder, git revision of --data, JSON of `shiryo export`, or packet (zip)",
    new: "the same for the newer one (default: --data)",
    docx: "write a 新旧対照表 as a Word file",
    xlsx: "write a 新旧対照表 as a workbook",
    exitCode: "end with 1 where anything differs, with 0 where nothing does",
    examples: {
      "shiryo diff HEAD": "what changed since the last commit",
      "shiryo diff ../data-of-june": "against another folder",
      "shiryo diff packet.zip --docx 新旧対照表.docx": "what changed since the papers were handed out",
      "shiryo diff v1 v2 --json": "two revisions, for programs",
    },
  },
  packet: {
    does: "make the papers that changed since a packet was handed out, or make a packet again from its zip",
    what: "what to do",
    of: "replace: a meeting, such as kagaku-145; rebuild: a packet's zip",
    since: "replace: the zip that was handed out last",
    looks: "replace papers too that only look otherwise, by other templates or another version",
    pdf: "replace: join the new papers in one PDF too, with LibreOffice",
    into: "rebuild: a new folder for the papers",
    examples: {
      "shiryo packet replace kagaku-145 --since sent/kagaku-145.zip": "the papers that changed, and a list of them",
      "shiryo packet rebuild sent/kagaku-145.zip --into again": "the papers as they were handed out",
    },
  },
  mergeManifests: {
    does: "put the shards of a build together (build --shard): papers and manifest of one output folder",
    folder: "output folders of the shards (default: the one of --out)",
    examples: {
      "shiryo merge-manifests": "all shards were built into out/",
      "shiryo merge-manifests s1 s2 s3 --out papers": "each shard was built into a folder of its own",
    },
  },
  reference: {
    does: "print reference.docx: fonts, sizes and page set-up of the briefings, to edit in Word",
    isNoText: (example: string) => `a Word file is no text: write it into a file, as in\n  ${example}`,
    examples: { "shiryo reference -o templates/reference.docx": "" },
  },
  init: {
    does: "write a small example dataset into an empty folder, to start from",
    dir: "folder of the new dataset",
    fiscalYear: "the fiscal year that is planned (default: the next one)",
    sample: "write a real dataset instead: the 29 research programmes of AMED",
    examples: { "shiryo init mydata && shiryo build --data mydata": "" },
  },
  schema: {
    does: "print the JSON Schemas of the dataset's files, or write them as files that editors can use",
    into: "write dataset.schema.json, projects.schema.json … there",
    examples: { "shiryo schema --into .vscode/schemas": "" },
  },
};

/** What the process ends with, by what it means. */
type ExitCodes = Readonly<
  Record<"done" | "problems" | "wrongUsage" | "couldNotRun" | "interrupted" | "terminated", number>
>;
