import { say, wordsOf } from "../../words/paper-words.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { parseDataset } from "../../load/parse-dataset.ts";
import type { LoadedEdition } from "../../load/parse-edition.ts";
import { dateText } from "../../view/format/era-text.ts";
import type { GitAnswer } from "./git/ask-git.ts";
import { type AskRevisions, borrowRepository } from "./git/borrow-repository.ts";
import { findRepository } from "./git/find-repository.ts";
import { loadCommitFiles } from "./git/load-commit-files.ts";

/** A dataset as it stands in a git revision of the folder `data`, or of another one: REVISION:FOLDER. Nothing is checked out. */
export async function loadGitEdition(ref: string, data: string): Promise<LoadedEdition> {
  const repository = findRepository(data);
  if (repository === undefined) return refused(problemOf("compare-unknown.no-repository", { ref, data }));
  const [, revision = "", folder] = /^(.*?)(?::(.*))?$/s.exec(ref) ?? [];
  const path = tidyPath(folder ?? repository.path);
  const loaded = await borrowRepository(repository, (ask) => loadRevision(ask, { ref, revision, path }));
  return "mostRefs" in loaded ? refused(problemOf("compare-unknown.refs", { ref, most: loaded.mostRefs })) : loaded;
}

function tidyPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.?\/+|\/+$/g, "");
}

type Wanted = { readonly ref: string; readonly revision: string; readonly path: string };

async function loadRevision(ask: AskRevisions, { ref, revision, path }: Wanted): Promise<LoadedEdition> {
  const commit = await commitOf(ask, revision);
  if ("missing" in commit) return refused(problemOf("git-missing", { ref }));
  if ("refusal" in commit)
    return refused(problemOf("compare-unknown.revision", { ref, revision, reason: commit.refusal }));
  const [hash = "", short = "", date = ""] = commit.output.toString("utf8").split("\n");
  const found = await loadCommitFiles(ask, { commit: hash, ref: revision, path });
  if ("problem" in found) return refused(found.problem);
  const { dataset, problems, locator } = await parseDataset(found.files, found.problems);
  if (dataset === null) return { edition: null, problems };
  const words = wordsOf(dataset);
  const label = say(words, "comparison.revision", { ref, date: dateText(date, words), short });
  return { edition: { kind: "revision", ref, label, dataset, placeOf: await locator() }, problems };
}

/** Full and short name of the commit, and its date. */
async function commitOf(ask: AskRevisions, revision: string): Promise<GitAnswer> {
  // What begins with a hyphen would be an option.
  if (revision.startsWith("-") || revision === "") return { refusal: { isName: false } };
  return ask(["log", "-1", "--no-show-signature", "--format=%H%n%h%n%cs", "--end-of-options", revision, "--"]);
}

function refused(problem: Problem): LoadedEdition {
  return { edition: null, problems: [problem] };
}
