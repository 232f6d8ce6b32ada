import type { Command, Option } from "commander";
import type { Problem } from "../../base/problem.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";

/** What another part of the house adds to `shiryo build`: options, and what they make of a request. */
export type BuildAddition = {
  readonly options: (words: CommandWords) => readonly Option[];
  /** undefined where none of its options is given. Its code is loaded only where one is. */
  readonly extend: (request: BuildRequest, given: Given) => Promise<Extended> | undefined;
};

/** A command line with the words that it is told in. */
export type Given = { readonly command: Command; readonly words: CommandWords };

/** A request with what an addition makes of it, and what it found. */
export type Extended = { readonly request: BuildRequest; readonly problems: readonly Problem[] };
