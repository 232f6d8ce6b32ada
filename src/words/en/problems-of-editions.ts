import type { Sentences } from "../form/sentence.ts";

type Shard = { readonly shard: string };
type Path = { readonly path: string };
/** Why git gave no answer: what it says itself, the bound that it came to, or that it was not asked at all. */
export type GitReason =
  | { readonly said: string }
  | { readonly seconds: number }
  | { readonly bytes: number }
  | { readonly isName: false };
/** What one may take for a dataset. */
export type OtherKind = keyof typeof otherKinds;

/** What is to be compared and is no dataset, and shards that make no whole build. */
export const problemsOfEditions = {
  "compare-file.no-json": () => ({
    message: "the file holds no JSON",
    hint: "give a folder, a git revision, the JSON of `shiryo export`, or a packet's zip",
  }),
  "compare-file.misread": () => ({
    message: "the file's letters were changed on their way: its Japanese was read as Shift_JIS",
    hint: "export the dataset anew with -o FILE, which no shell changes",
  }),
  "compare-file.twice": ({ id }: { id: string }) => ({
    message: `two records have the id "${id}"`,
    hint: "export the dataset anew",
  }),
  "compare-file.no-packet": ({ name }: { name: string }) => ({
    message: `the zip file holds no ${name}, so it is no packet`,
    hint: "give the zip that `shiryo build --only packets` wrote",
  }),
  "compare-file.other": ({ kind }: { kind: OtherKind }) => ({
    message: `this is ${otherKinds[kind]}, and a dataset is compared with a dataset`,
    hint: `give ${editions}`,
  }),
  "compare-file.large": ({ most }: { most: number }) => ({
    message: `the JSON holds more than the ${most} values that are read`,
    hint: "check that this is an export of a dataset; larger ones are compared as folders",
  }),
  "compare-unknown.no-repository": ({ ref, data }: { ref: string; data: string }) => ({
    message: `"${ref}" is no file or folder, and no git revision: ${data} is in no git repository`,
    hint: `give ${editions}`,
  }),
  "compare-unknown.revision": ({ ref, revision, reason }: { ref: string; revision: string; reason: GitReason }) => ({
    message: `"${ref}" is no file or folder, and no git revision: git knows no revision "${revision}" (${gitReason(reason)})`,
    hint: `give ${editions}`,
  }),
  "compare-unknown.folder": ({ folder, hasSnapshot }: { folder: string; hasSnapshot: boolean }) => ({
    message: `the folder ${folder} holds no dataset: it has no dataset.yaml`,
    hint: hasSnapshot ? `give its file ${folder}/dataset.json` : `give ${editions}`,
  }),
  "compare-unknown.refs": ({ ref, most }: { ref: string; most: number }) => ({
    message: `"${ref}" is no file or folder, and its repository has more than the ${most} refs that are read`,
    hint: "pack them with `git pack-refs --all`, or compare with a folder",
  }),
  "compare-unknown.no-dataset": ({ folder, missing }: { folder: string; missing: string }) => ({
    message: `there is no dataset in ${folder}: it has no ${missing}`,
    hint: inRevision,
  }),
  "compare-unknown.large-file": ({ folder, most }: { folder: string; most: number }) => ({
    message: `there is no dataset in ${folder}: a file is larger than ${most} bytes`,
    hint: inRevision,
  }),
  "compare-unknown.large": ({ folder, size, most }: { folder: string; size: number; most: number }) => ({
    message: `there is no dataset in ${folder}: its files have ${size} bytes, more than the ${most} that are read`,
    hint: inRevision,
  }),
  "compare-unknown.unread": ({ folder, reason }: { folder: string; reason: GitReason }) => ({
    message: `there is no dataset in ${folder}: ${gitReason(reason)}`,
    hint: inRevision,
  }),
  "git-missing": ({ ref }: { ref: string }) => ({
    message: `there is no file or folder "${ref}", and without git it cannot be looked up as a revision`,
    hint: "correct the path, or install git",
  }),
  "file-unreadable.absent": ({ file }: { file: string }) => ({
    message: `${file} cannot be read: its content is not in this copy of the repository`,
    hint: "git fetches it when you check that revision out; nothing is fetched for you here",
  }),
  "file-unreadable.link": ({ file }: { file: string }) => ({
    message: `${file} cannot be read: it is a link, and links of a revision are not followed`,
    hint: "put the file itself there, or compare with a folder into which the revision is checked out",
  }),
  "shard-missing.none": () => ({
    message: "no shard was built into this folder",
    hint: "copy the folder .shiryo along with the papers; it is hidden",
  }),
  "shard-missing": ({ shard }: Shard) => ({
    message: `shard ${shard} is missing`,
    hint: `build it with --shard ${shard}, and name its output folder too`,
  }),
  "shard-damaged": () => ({
    message: "what this shard wrote down cannot be read",
    hint: "build this shard anew, with the same version",
  }),
  "shard-differs": ({ shard, other, facts }: Shard & { other: string; facts: readonly string[] }) => ({
    message: `shard ${shard} was built otherwise than shard ${other}: ${facts.join(", ")}`,
    hint: "build all shards anew from the same data and templates, with the same options and version",
  }),
  "shard-double": ({ shard, folder }: Shard & { folder: string | undefined }) => ({
    message: `shard ${shard} was found twice, first in ${folder}`,
    hint: "name one of the two folders only",
  }),
  "shard-double.paper": ({ path, shard, other }: Path & Shard & { other: string }) => ({
    message: `${path} is in shard ${other} and in shard ${shard}`,
    hint: "build these shards anew",
  }),
  "shard-paper.gone": ({ shard, isThere }: Shard & { isThere: boolean }) => ({
    message: `this paper of shard ${shard} is ${isThere ? "not as the shard wrote it" : "not there"}`,
    hint: "copy the whole output folder, or build this shard anew",
  }),
  "shard-paper.unmade": ({ shard }: Shard) => ({
    message: `shard ${shard} did not make this paper, and told why`,
    hint: `mend what kept it, and build again with --shard ${shard}, or without --shard`,
  }),
} satisfies Sentences;

const editions = "a folder, a git revision such as HEAD~1, the JSON of `shiryo export`, or a packet's zip";

const inRevision = "name the folder of the dataset in that revision: REVISION:FOLDER";

function gitReason(reason: GitReason): string {
  if ("said" in reason) return reason.said || "it gives no reason";
  if ("seconds" in reason) return `it did not answer within ${reason.seconds} seconds`;
  return "bytes" in reason ? `its answer has more than ${reason.bytes} bytes` : "it is no name of a revision";
}

const otherKinds = {
  word: "a Word file",
  workbook: "a workbook",
  pdf: "a PDF",
  yaml: "a single YAML file",
} as const;
