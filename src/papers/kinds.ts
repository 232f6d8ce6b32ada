import type { Kind, Materials } from "./paper/kind.ts";
import type { Paper } from "./paper/paper.ts";

/**
 * Every kind of paper, in the order in which they are made: who waits for a briefing does not wait for the workbooks.
 * A kind's code is loaded when its papers are asked for.
 */
const kinds: Readonly<Record<string, () => Promise<Kind>>> = {
  briefings: async () => (await import("./briefing/briefings.ts")).briefings,
  workbooks: async () => (await import("./workbook/workbooks.ts")).workbooks,
  packets: async () => (await import("./packet/packets.ts")).packets,
};

/** Kinds whose papers are made by commands of their own, for they are not of one dataset. */
const kindsApart: Readonly<Record<string, () => Promise<Kind>>> = {
  comparison: async () => (await import("./comparison/comparison-paper.ts")).comparisons,
};

/** The kinds of paper, as `--only` names them. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** The kind of that name, or all of them. */
export function loadKinds(only?: string): Promise<readonly Kind[]> {
  const wanted = Object.entries(kinds).filter(([name]) => only === undefined || name === only);
  return Promise.all(wanted.map(([, load]) => load()));
}

/** Every kind there is, for whoever looks at all templates. */
export async function loadEveryKind(): Promise<readonly Kind[]> {
  return [...(await loadKinds()), ...(await Promise.all(Object.values(kindsApart).map((load) => load())))];
}

/** Every paper that a dataset gives. */
export function papersOfKinds(all: readonly Kind[], materials: Materials): readonly Paper[] {
  return all.flatMap((kind) => kind.papersOf(materials));
}
