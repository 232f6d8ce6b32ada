import type { Sentences } from "./sentence.ts";

export const problemsOfBriefings = {} satisfies Sentences;
