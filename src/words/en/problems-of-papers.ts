import type { Sentences } from "../form/sentence.ts";

type LockHolder = { readonly user: string; readonly host: string; readonly pid: number; readonly since: string };
type EditedPaper = {
  readonly what: keyof typeof editTexts;
  /** What became of the new version; null where nobody wants one */
  readonly news: keyof typeof newsTexts | null;
  /** The name of the file beside it, where that is told of */
  readonly beside: string | null;
};
/** What stands in a file's place, where that is no file that can be read; the system's words where it says why. */
export type Obstacle =
  | { readonly what: "folder" | "device" }
  | { readonly what: "unreadable"; readonly reason: string };
/** What holds every paper that is wanted: the dataset, or the shards of a build. */
export type Holder = "dataset" | "shards";
type Vanished = { readonly id: string; readonly held: Holder; readonly papers: number };
/** Why a paper that nobody wants is not removed; the system's words where it refused. */
export type LeftBecause = "changed" | "linked" | Obstacle | { readonly what: "refused"; readonly reason: string };

/** Papers in the output folder: which are asked for, what stands there, what becomes of them. */
export const problemsOfPapers = {
  "paper-unknown.id": ({
    asked,
    only,
    near,
  }: {
    asked: string;
    only?: string | undefined;
    near: readonly string[];
  }) => ({
    message:
      only === undefined
        ? `there is no programme, PJ or meeting "${asked}"`
        : `there is nothing called "${asked}" among the ${only}`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "`shiryo list` names them all",
  }),
  "paper-unknown.project": ({ asked, id, known }: { asked: string; id: string | null; known: readonly string[] }) => ({
    message: id === null ? `there is no PJ "${asked}"` : `${id} holds no programme of this dataset`,
    hint: `the PJs with papers are: ${known.join(", ")}`,
  }),
  "paper-unknown.kind": ({
    asked,
    known,
    near,
  }: {
    asked: string;
    known: readonly string[];
    near: readonly string[];
  }) => ({
    message: `there is no kind of paper "${asked}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : `the kinds are: ${known.join(", ")}`,
  }),
  "paper-unknown.nothing": () => ({
    message: "no paper answers to all that was asked for",
    hint: "leave out --only, --project or an id",
  }),
  "paper-edited": ({ what, news, beside }: EditedPaper) => ({
    message: `${editTexts[what]}; it is left as it is${news === null ? "" : `; ${newsTexts[news]}`}${beside === null ? "" : `: ${beside}`}`,
    hint:
      news === "written"
        ? "carry over what you need, then delete one of the two; or take the new one with --on-edited replace"
        : "shiryo list --edited shows what was changed; --on-edited replace makes it anew and keeps a copy",
  }),
  "paper-blocked": ({ file, obstacle }: { file: string; obstacle: Obstacle }) => ({
    message: `this paper is not made: ${obstacleText(obstacle)}`,
    hint:
      obstacle.what === "unreadable"
        ? "close it in other programs, check who may read it, and build again"
        : `move ${file} away, and build again`,
  }),
  "paper-replaced": ({ copy }: { copy: string }) => ({
    message: "this paper was changed by hand, and was made anew as you asked",
    hint: `the changed one is kept: ${copy}`,
  }),
  "paper-vanished": (gone: { id: string; held: Holder; papers: number; copies: string }) => ({
    message: `${vanishedText(gone)}: ${removedText(gone)} in ${gone.copies}`,
    hint: "if that was not meant, put its record back into the dataset and build again",
  }),
  "paper-left": ({ held, why }: { held: Holder; why: LeftBecause }) => ({
    message: `${held === "dataset" ? "no programme or PJ of the dataset has this paper any more" : "no shard has this paper"}; it is left as it is, for ${leftText(why)}`,
    hint: "move it away when it is not needed",
  }),
  "paper-not-written": ({ code, reason }: { code: string; reason: string }) => ({
    message: `this file could not be written: ${reason}`,
    hint: refusalHints[code] ?? "mend this and build again; the old file, if any, is untouched",
  }),
  "paper-not-written.others": ({ count }: { count: number }) => ({
    message: `${count} more papers were not written, for the same reason; what stands there is untouched`,
  }),
  "build-locked": ({ holder }: { holder: LockHolder | null }) => ({
    message: `another build writes into this folder${holderText(holder)}`,
    hint: "wait until it is done, or build into another folder with --out",
  }),
  "build-locked.future": ({ holder, lock, date }: { holder: LockHolder | null; lock: string; date: string }) => ({
    message: `another build writes into this folder${holderText(holder)}; but its last sign of life is dated ${date}, which is still to come`,
    hint: `a clock is wrong: if nobody builds there, delete ${lock} and build again`,
  }),
  "build-locked.blocked": ({ lock, obstacle }: { lock: string; obstacle: Obstacle }) => ({
    message: `nobody can tell whether another build writes into this folder, for its lock is no file that can be read: ${obstacleText(obstacle)}`,
    hint: `if nobody builds there, delete ${lock} and build again`,
  }),
  "build-locked.taken": () => ({
    message: "another build took this one for dead and went on in its place; build again to be sure of the papers",
  }),
  "manifest-damaged": () => ({
    message: "the list of what the last build wrote cannot be read; papers count as ours where their bytes prove it",
    hint: "the next build writes it anew",
  }),
  "manifest-older": ({ format, newest }: { format: number; newest: number }) => ({
    message: `the list of what the last build wrote is of format ${format}, and is taken over`,
    hint: `the next build writes it in format ${newest}; what papers were made from is known from then on`,
  }),
  "manifest-newer": ({ format, newest }: { format: number; newest: number }) => ({
    message: `a newer Shiryo wrote this folder: its list is of format ${format}, and this program knows formats up to ${newest}`,
    hint: "update Shiryo, or build into another folder with --out; nothing was changed here",
  }),
  "paper-edited.merged": () => ({
    message: "this paper is not one we wrote, or was changed since; it is left as it is",
    hint: "move it away and merge again, or see what a build says of it",
  }),
} satisfies Sentences;

function holderText(holder: LockHolder | null): string {
  if (holder === null) return "";
  return `: ${holder.user} on ${holder.host}, process ${holder.pid}, since ${holder.since}`;
}

const editTexts = {
  foreign: "this paper is not one we wrote",
  changed: "this paper was changed since it was written",
  meanwhile: "somebody changed this paper while it was made anew",
} as const;

const newsTexts = {
  same: "what it prints has not changed since",
  taken: "its new version stood beside it, and was taken away",
  edited: "so is the file beside it, which was changed too",
  blocked: "its new version finds no place beside it, for that is no file",
  written: "the new version stands beside it",
} as const;

function obstacleText(obstacle: Obstacle): string {
  if (obstacle.what === "unreadable") return `it cannot be read (${obstacle.reason})`;
  return obstacle.what === "folder"
    ? "a folder stands in its place"
    : "a pipe, a socket or a device stands in its place";
}

function vanishedText({ id, held }: Vanished): string {
  return held === "dataset" ? `"${id}" is no longer in the dataset` : `no shard has a paper of "${id}" any more`;
}

function removedText({ papers }: Vanished): string {
  return papers === 1 ? "its paper goes, and a copy is kept" : `its ${papers} papers go, and copies are kept`;
}

function leftText(why: LeftBecause): string {
  if (why === "changed") return "somebody changed it";
  if (why === "linked") return "its folder is a link to another place";
  return why.what === "refused" ? why.reason : obstacleText(why);
}

const openElsewhere = "close it in Word or Excel, check who may write there, and build again";

const room = "make room on the disk and build again; the old file, if any, is untouched";

/** What to do, by the system's code. */
const refusalHints: Readonly<Record<string, string>> = {
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  EACCES: openElsewhere,
  ENOSPC: room,
  EDQUOT: room,
  EROFS: "the disk can only be read: choose another folder with --out",
};
