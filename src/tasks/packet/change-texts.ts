import { decodedText } from "../../base/text-encoding.ts";
import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, type PaperContent, paperContents } from "../../model/meeting.ts";
import type { PacketFile } from "../../papers/packet/packet-file.ts";
import type { OwnFiles } from "../../papers/packet/packet-maker.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { briefingNo } from "../../view/briefing/briefing-view.ts";
import type { Comparison, FieldChange, RecordChange } from "../../view/comparison/field-change.ts";
import { listedPaperOf } from "../../view/packet/meeting-view.ts";
import { changeLines, textChange } from "../../view/packet/replacement-view.ts";

/** A version of a packet: its dataset and meeting, and the user's own files. */
export type PacketVersion = { readonly dataset: Dataset; readonly meeting: Meeting; readonly own: OwnFiles };

/** A paper in two versions; the agenda and the members are no numbered papers. */
export type ChangedPaper = {
  readonly old: { readonly file: PacketFile; readonly numbered: NumberedPaper | undefined };
  readonly now: { readonly file: PacketFile; readonly numbered: NumberedPaper | undefined };
};

export type ChangeContext = {
  readonly old: PacketVersion;
  readonly now: PacketVersion;
  readonly comparison: Comparison;
};

/** What changed in a paper, line by line in the words of the domain. */
export function changeTexts(paper: ChangedPaper, context: ChangeContext): string[] {
  const { numbered } = paper.now;
  const words = wordsOf(context.now.dataset);
  const content = numbered && paperContents.find((key) => numbered.paper[key] !== undefined);
  const texts = [...headTexts(paper, words), ...meetingTexts(content, context), ...bodyTexts(paper, content, context)];
  if (texts.length === 0) return [say(words, "replaced.wording")];
  if (texts.length <= mostTold) return texts;
  return [...texts.slice(0, mostTold), say(words, "replaced.more", { count: texts.length - mostTold })];
}

const mostTold = 40;

function headTexts({ old, now }: ChangedPaper, words: Words): string[] {
  if (old.numbered === undefined || now.numbered === undefined) return [];
  const [before, after] = [listedPaperOf(old.numbered, words), listedPaperOf(now.numbered, words)];
  const none = say(words, "replaced.noLabels");
  const change = () => textChange(before.title, after.title, words);
  const labels = { old: before.labels || none, new: after.labels || none };
  return [
    ...(before.title === after.title ? [] : [say(words, "replaced.title", { change: change() })]),
    ...(before.labels === after.labels ? [] : [say(words, "replaced.labels", labels)]),
  ];
}

/** Of a meeting every paper shows its name and day, and only the agenda the rest. */
function meetingTexts(content: PaperContent | undefined, { comparison, now }: ChangeContext): string[] {
  const isShown = ({ newPath, oldPath }: FieldChange) =>
    content === undefined || ["body", "no", "date"].includes(String((newPath ?? oldPath)?.[0]));
  const records = comparison.records.filter(({ record, id }) => record === "meeting" && id === now.meeting.id);
  const words = wordsOf(now.dataset);
  return records.flatMap((record) => changeLines({ ...record, changes: record.changes.filter(isShown) }, words));
}

type Body = (paper: ChangedPaper, context: ChangeContext) => string[];

function bodyTexts(paper: ChangedPaper, content: PaperContent | undefined, context: ChangeContext): string[] {
  return content === undefined ? [] : bodies[content](paper, context);
}

const bodies: Readonly<Record<PaperContent, Body>> = {
  briefings: (paper, context) => dataTexts(paper, context, () => true),
  summaries: (paper, context) => dataTexts(paper, context, isInSummary),
  workbooks: (paper, context) => dataTexts(paper, context, () => true),
  table: (paper, context) => {
    const own = paper.now.numbered?.paper.table === "budget" ? "budget" : "kpis";
    return dataTexts(paper, context, ([field]) => inTables.has(String(field)) || field === own);
  },
  document: documentTexts,
  attachment: (_, { now }) => [say(wordsOf(now.dataset), "replaced.file")],
};

const inTables: ReadonlySet<string> = new Set(["no", "name", "projects"]);
const inSummary: ReadonlySet<string> = new Set(
  "name formerName projects offices budget background goal continuing new notes".split(" "),
);
const notInSummary: ReadonlySet<string> = new Set(["summary", "use", "period"]);

function isInSummary(path: DataPath): boolean {
  return inSummary.has(String(path[0])) && !notInSummary.has(String(path[2]));
}

/** Programmes that came or went, then what changed in the others, then what all papers share. */
function dataTexts({ old, now }: ChangedPaper, context: ChangeContext, isShown: (path: DataPath) => boolean): string[] {
  const words = wordsOf(context.now.dataset);
  const of = (name: string, change: string) => say(words, "replaced.of", { name, change });
  const nameOf = ({ programs }: Dataset, id: string) =>
    programs.filter((one) => one.id === id).map((one) => `${briefingNo(one)} ${one.name}`)[0] ?? id;
  const gained = now.file.programs.filter((id) => !old.file.programs.includes(id));
  const lost = old.file.programs.filter((id) => !now.file.programs.includes(id));
  const records = context.comparison.records.map((record) => ({ ...record, changes: shownIn(record, isShown) }));
  const kept = records.filter(({ record, id }) => record === "program" && now.file.programs.includes(id));
  const shared = records.filter(({ record }) => record === "edition" || record === "project");
  return [
    ...lost.map((id) => of(nameOf(context.old.dataset, id), say(words, "replaced.deleted"))),
    ...gained.map((id) => of(nameOf(context.now.dataset, id), say(words, "replaced.added"))),
    ...kept
      .filter(({ id }) => !gained.includes(id))
      .flatMap((record) => changeLines(record, words).map((line) => of(nameOf(context.now.dataset, record.id), line))),
    ...shared.flatMap((record) => changeLines(record, words).map((line) => sharedText(record, line, words))),
  ];
}

function shownIn({ record, changes }: RecordChange, isShown: (path: DataPath) => boolean): FieldChange[] {
  const pathOf = ({ newPath, oldPath }: FieldChange) => newPath ?? oldPath ?? [];
  if (record === "edition") return changes.filter((change) => pathOf(change)[0] !== "sources");
  return record === "program" ? changes.filter((change) => isShown(pathOf(change))) : [...changes];
}

function sharedText({ record, new: now, old }: RecordChange, change: string, words: Words): string {
  if (record !== "project") return change;
  return say(words, "replaced.of", { name: say(words, "project.label", { name: now ?? old ?? "" }), change });
}

function documentTexts({ old, now }: ChangedPaper, context: ChangeContext): string[] {
  const before = old.numbered?.paper.document;
  const after = now.numbered?.paper.document;
  const words = wordsOf(context.now.dataset);
  if (before === undefined || after === undefined) return [say(words, "replaced.wholeText")];
  const text = ({ own, meeting }: PacketVersion, file: string) =>
    decodedText(own(meeting, file).bytes())?.text.trim() ?? "";
  const [was, is] = [text(context.old, before), text(context.now, after)];
  return was === is ? [] : [say(words, "replaced.text", { change: textChange(was, is, words) })];
}
