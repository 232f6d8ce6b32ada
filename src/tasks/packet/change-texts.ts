import { decodedText } from "../../base/text-encoding.ts";
import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, type PaperContent, paperContents } from "../../model/meeting.ts";
import type { PacketFile } from "../../papers/packet/packet-file.ts";
import type { OwnFiles } from "../../papers/packet/packet-maker.ts";
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
  const content = numbered && paperContents.find((key) => numbered.paper[key] !== undefined);
  const texts = [...headTexts(paper), ...meetingTexts(content, context), ...bodyTexts(paper, content, context)];
  const told = texts.length === 0 ? ["記載の変更"] : texts;
  return told.length <= mostTold ? told : [...told.slice(0, mostTold), `ほか${told.length - mostTold}件`];
}

const mostTold = 40;

function headTexts({ old, now }: ChangedPaper): string[] {
  if (old.numbered === undefined || now.numbered === undefined) return [];
  const [before, after] = [listedPaperOf(old.numbered), listedPaperOf(now.numbered)];
  return [
    ...(before.title === after.title ? [] : [`題名　${textChange(before.title, after.title)}`]),
    ...(before.labels === after.labels ? [] : [`表示　${before.labels || "なし"} → ${after.labels || "なし"}`]),
  ];
}

/** Of a meeting every paper shows its name and day, and only the agenda the rest. */
function meetingTexts(content: PaperContent | undefined, { comparison, now }: ChangeContext): string[] {
  const isShown = ({ newPath, oldPath }: FieldChange) =>
    content === undefined || ["body", "no", "date"].includes(String((newPath ?? oldPath)?.[0]));
  const records = comparison.records.filter(({ record, id }) => record === "meeting" && id === now.meeting.id);
  return records.flatMap((record) => changeLines({ ...record, changes: record.changes.filter(isShown) }));
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
  attachment: () => ["ファイルの差替え"],
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
  const nameOf = ({ programs }: Dataset, id: string) =>
    programs.filter((one) => one.id === id).map((one) => `${briefingNo(one)} ${one.name}`)[0] ?? id;
  const gained = now.file.programs.filter((id) => !old.file.programs.includes(id));
  const lost = old.file.programs.filter((id) => !now.file.programs.includes(id));
  const records = context.comparison.records.map((record) => ({ ...record, changes: shownIn(record, isShown) }));
  const kept = records.filter(({ record, id }) => record === "program" && now.file.programs.includes(id));
  const shared = records.filter(({ record }) => record === "edition" || record === "project");
  return [
    ...lost.map((id) => `${nameOf(context.old.dataset, id)}：削除`),
    ...gained.map((id) => `${nameOf(context.now.dataset, id)}：追加`),
    ...kept
      .filter(({ id }) => !gained.includes(id))
      .flatMap((record) => changeLines(record).map((line) => `${nameOf(context.now.dataset, record.id)}：${line}`)),
    ...shared.flatMap((record) => changeLines(record).map((line) => `${sharedName(record)}${line}`)),
  ];
}

function shownIn({ record, changes }: RecordChange, isShown: (path: DataPath) => boolean): FieldChange[] {
  const pathOf = ({ newPath, oldPath }: FieldChange) => newPath ?? oldPath ?? [];
  if (record === "edition") return changes.filter((change) => pathOf(change)[0] !== "sources");
  return record === "program" ? changes.filter((change) => isShown(pathOf(change))) : [...changes];
}

function sharedName({ record, new: now, old }: RecordChange): string {
  return record === "project" ? `${now ?? old}PJ：` : "";
}

function documentTexts({ old, now }: ChangedPaper, context: ChangeContext): string[] {
  const before = old.numbered?.paper.document;
  const after = now.numbered?.paper.document;
  if (before === undefined || after === undefined) return ["本文の差替え"];
  const text = ({ own, meeting }: PacketVersion, file: string) =>
    decodedText(own(meeting, file).bytes())?.text.trim() ?? "";
  const [was, is] = [text(context.old, before), text(context.now, after)];
  return was === is ? [] : [`本文　${textChange(was, is)}`];
}
