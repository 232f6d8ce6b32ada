import { digest, digestJson } from "../../base/digest.ts";
import { ProblemError } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, numberPapers } from "../../model/meeting.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { frontFiles } from "../../papers/packet/front-files.ts";
import { packetContents } from "../../papers/packet/packet-contents.ts";
import type { PacketFile } from "../../papers/packet/packet-file.ts";
import type { PacketMaker } from "../../papers/packet/packet-maker.ts";
import type { RecordedFile } from "../../papers/packet/packet-record.ts";
import { compareDatasets } from "../../view/comparison/compare-datasets.ts";
import { setDigits } from "../../view/format/era-text.ts";
import { changedPages, pageRanges } from "../../view/packet/replacement-view.ts";
import { fieldsHeldBack, seenDataset } from "../../view/packet/seen-dataset.ts";
import { volumeViewOf } from "../../view/packet/volume-view-of.ts";
import { type ChangeContext, changeTexts } from "./change-texts.ts";
import type { HandedOut } from "./handed-out.ts";
import { type PairedPaper, pairPapers } from "./pair-papers.ts";

export type ReplacementSource = {
  readonly handed: HandedOut;
  /** As the meeting may see it */
  readonly dataset: Dataset;
  readonly meeting: Meeting;
  /** The date that new papers bear */
  readonly date: Date;
  /** Whether papers are replaced too that only look otherwise, by other templates or another version */
  readonly looks: boolean;
  /** Makers of papers as they are now and as they were handed out, at any date */
  readonly makers: Readonly<Record<"now" | "old", (date: Date) => PacketMaker>>;
};

export type ReplacementKind = "replaced" | "added" | "withdrawn";

/** A paper of which the people who were handed the packet must be told. */
export type Replacement = {
  readonly kind: ReplacementKind;
  readonly number: string;
  readonly title: string;
  /** The paper with its mark; undefined where it is withdrawn */
  readonly made?: PlacedFile;
  /** The same without the mark, as `build` would make it at that date */
  readonly unmarked?: PlacedFile;
  /** How many times it has been replaced with this */
  readonly times: number;
  /** 3、7～9, 全頁; "" for a paper that is not replaced */
  readonly pages: string;
  readonly changes: readonly string[];
};

export type FoundReplacements = {
  readonly papers: readonly Replacement[];
  /** Papers that stay as they were handed out */
  readonly kept: readonly RecordedFile[];
  /** Kept papers that would look otherwise now, and say the same */
  readonly looks: readonly RecordedFile[];
  /** Papers that the agenda would number otherwise */
  readonly renumbered: readonly PairedPaper[];
  /** The numbers of all papers in the order of the agenda */
  readonly numbers: readonly string[];
  readonly withdrawn: readonly string[];
};

/** Hold a meeting's papers against those handed out: what changed by its content, whatever the time. Writes nothing. */
export async function findReplacements(source: ReplacementSource): Promise<FoundReplacements> {
  const { handed, meeting, makers, date } = source;
  const gone = handed.record.replacement?.withdrawn ?? [];
  const words = wordsOf(source.dataset);
  const taken = { numbers: gone, words };
  const { papers: pairs, withdrawn } = pairPapers(handed.numbered, numberPapers(meeting, words), taken);
  const sides = sidesOf(source, pairs);
  const context = contextOf(source);
  const now = sides.now(makers.now(date));
  const found: Judged[] = [];
  for (const [key, placed] of now) found.push(await judge(key, { placed, sides, source, context }));
  const left = [...sides.old].filter(([key]) => !now.has(key)).map(([, { file }]) => withdrawnPaper(file, words));
  const keptAs = (states: readonly string[]) =>
    found.flatMap((one) => ("kept" in one && states.includes(one.state) ? [one.kept] : []));
  return {
    papers: [...found.flatMap((one) => ("paper" in one ? [one.paper] : [])), ...left],
    kept: keptAs(["same", "looks"]),
    looks: keptAs(["looks"]),
    renumbered: pairs.filter((pair) => pair.old !== undefined && pair.now.number !== pair.agendaNumber),
    numbers: pairs.map((pair) => pair.now.number),
    withdrawn: [...gone, ...withdrawn.map(({ number }) => number)],
  };
}

type Judged = { readonly paper: Replacement } | { readonly kept: RecordedFile; readonly state: "same" | "looks" };

type Judging = {
  readonly placed: PlacedFile;
  readonly sides: Sides;
  readonly source: ReplacementSource;
  readonly context: ChangeContext;
};

async function judge(key: string, { placed, sides, source, context }: Judging): Promise<Judged> {
  const old = sides.old.get(key);
  const entry = old && source.handed.record.papers.find((one) => one.file === old.file.name);
  const made = (mark: string) => sides.now(source.makers.now(source.date), mark).get(key) ?? placed;
  const { number, title } = placed.file;
  const words = wordsOf(source.dataset);
  const allPages = say(words, "replacement.allPages");
  const about = { number, title, unmarked: placed };
  if (entry === undefined || old === undefined) {
    const added = { kind: "added", made: made(say(words, "replacement.markAdded")), times: 0 } as const;
    return { paper: { ...about, ...added, pages: allPages, changes: [say(words, "replaced.added")] } };
  }
  const state = await stateOf(key, { entry, sides, source });
  if (state === "same" || (state === "looks" && !source.looks)) return { kept: entry, state };
  const times = (entry.replaced ?? 0) + 1;
  const change = { old, now: placed };
  const told =
    state === "looks"
      ? { pages: allPages, changes: [say(words, "replaced.look")] }
      : { pages: pagesText(change, source), changes: changeTexts(change, context) };
  return { paper: { ...about, ...told, kind: "replaced", made: made(replacedMark(times, words)), times } };
}

/** 差替え, and from the second time on which it is. */
function replacedMark(times: number, words: Words): string {
  if (times === 1) return say(words, "replacement.mark");
  return say(words, "replacement.markAgain", { times: setDigits(String(times), "text", words) });
}

function withdrawnPaper({ number, title }: PlacedFile["file"], words: Words): Replacement {
  return { kind: "withdrawn", number, title, times: 0, pages: "", changes: [say(words, "replaced.withdrawn")] };
}

type Sides = {
  readonly now: (maker: PacketMaker, mark?: string) => Map<string, PlacedFile>;
  readonly oldAt: (date: Date) => Map<string, PlacedFile>;
  readonly old: Map<string, PlacedFile>;
};

function sidesOf({ handed, meeting, makers }: ReplacementSource, pairs: readonly PairedPaper[]): Sides {
  const keyed: KeyedPapers = pairs.map(({ now }) => [now.number, now]);
  const keyOf = new Map(pairs.flatMap(({ now, old }) => (old === undefined ? [] : [[old, now.number] as const])));
  const before: KeyedPapers = handed.numbered.map((paper) => [keyOf.get(paper) ?? paper.number, paper]);
  const oldAt = (date: Date) => packetFiles({ maker: makers.old(date), meeting: handed.meeting, papers: before });
  return {
    now: (maker, mark) => packetFiles({ maker, meeting, papers: keyed, ...(mark !== undefined && { mark }) }),
    oldAt,
    old: oldAt(new Date(handed.record.documentDate)),
  };
}

type Entry = { readonly entry: RecordedFile; readonly sides: Sides; readonly source: ReplacementSource };

/**
 * Whether a paper says what it said. It is made at the date it bore, so that dates make no difference; and where it
 * comes out otherwise, the old one is made again from the old data: perhaps only templates or the version differ.
 */
async function stateOf(key: string, { entry, sides, source }: Entry): Promise<"same" | "looks" | "changed"> {
  const date = new Date(entry.documentDate ?? source.handed.record.documentDate);
  const now = sides.now(source.makers.now(date)).get(key)?.file;
  if (now === undefined || now.name !== entry.file) return "changed";
  const sha256 = digest(await now.render());
  if (sha256 === (entry.unmarked ?? entry.sha256)) return "same";
  if (showedMore(sides.old.get(key)?.file, source.handed)) return "changed";
  return (await digestOf(sides.oldAt(date).get(key))) === sha256 ? "looks" : "changed";
}

/** Whether a paper that was handed out prints what its meeting may not see: earlier versions asked no meeting. */
function showedMore(file: PacketFile | undefined, { dataset, meeting }: HandedOut): boolean {
  if (file === undefined || fieldsHeldBack(dataset, meeting).length === 0) return false;
  return digestJson(file.view(dataset, meeting)) !== digestJson(file.view(seenDataset(dataset, meeting), meeting));
}

/** null where what it was made from was handed out in another zip. */
async function digestOf(placed: PlacedFile | undefined): Promise<string | null> {
  try {
    return placed === undefined ? null : digest(await placed.file.render());
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** What was handed out is told of as far as the meeting may see it now: a list of changes must not say more than the papers. */
function contextOf({ handed, dataset, meeting, makers, date }: ReplacementSource): ChangeContext {
  const before = seenDataset(handed.dataset, meeting);
  return {
    old: { dataset: before, meeting: handed.meeting, own: makers.old(date).own },
    now: { dataset, meeting, own: makers.now(date).own },
    comparison: compareDatasets(before, dataset),
  };
}

/** Only of volumes everybody knows what stands on which page. */
function pagesText(change: Record<"old" | "now", PlacedFile>, { handed, dataset, meeting }: ReplacementSource): string {
  const { old, now } = { old: change.old.numbered, now: change.now.numbered };
  const words = wordsOf(dataset);
  const allPages = say(words, "replacement.allPages");
  if (old?.paper.summaries === undefined || now?.paper.summaries === undefined) return allPages;
  const view = volumeViewOf(dataset, meeting, now);
  const pages = changedPages(volumeViewOf(handed.dataset, handed.meeting, old), view);
  return pages.length === 0 || pages.length === view.pages ? allPages : pageRanges(pages, words);
}

/** A file of a packet, with the numbered paper it is of; the agenda and the members are of none. */
type PlacedFile = { readonly file: PacketFile; readonly numbered: NumberedPaper | undefined };

/** A meeting's papers by keys that are the same in both versions of it. */
type KeyedPapers = readonly (readonly [key: string, paper: NumberedPaper])[];

type PacketOrder = {
  readonly maker: PacketMaker;
  readonly meeting: Meeting;
  readonly papers: KeyedPapers;
  /** What the number boxes say beside the numbers */
  readonly mark?: string;
};

/** Every file of a packet, by keys that are the same in both versions of it. */
function packetFiles({ maker, meeting, papers, mark }: PacketOrder): Map<string, PlacedFile> {
  const marked = mark === undefined ? {} : { mark };
  const numbered = papers.map(([, paper]) => paper);
  const front = frontFiles(maker, meeting, { numbered, ...marked });
  const files: [string, PlacedFile][] = front.map((file) => [file.part, { file, numbered: undefined }]);
  for (const [key, paper] of papers)
    for (const file of packetContents({ maker, meeting, numbered: { ...paper, ...marked } }))
      files.push([`${key}/${file.part}`, { file, numbered: paper }]);
  return new Map(files);
}
