import type { Sentences } from "./sentence.ts";

export const problemsOfPackets = {} satisfies Sentences;
