import { diffArrays } from "diff";
import { likeness } from "./align-items.ts";
import type { Token } from "./read-tokens.ts";

/** Tokens in a row that both texts have, or only one of them. */
export type TokenChange = { readonly kind: "same" | "ins" | "del"; readonly tokens: readonly Token[] };

/**
 * What became of a paragraph's text, word by word.
 *
 * @param old its keys must be told in the ids of the new text
 */
export function diffTokens(old: readonly Token[], fresh: readonly Token[]): readonly TokenChange[] {
  if (likeness(textOf(old), textOf(fresh)) < rewritten && textOf(old) !== textOf(fresh)) return replaced(old, fresh);
  const changes = diffArrays(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  );
  let [i, j] = [0, 0];
  const result: Step[] = changes.map(({ added, removed, count }) => {
    const step = { old: added ? [] : old.slice(i, i + count), fresh: removed ? [] : fresh.slice(j, j + count) };
    i += step.old.length;
    j += step.fresh.length;
    return { ...step, isSame: !added && !removed };
  });
  return joinScattered(result).flatMap(changesOf);
}

/** Below this a text is another text, and marks on single words would only confuse. */
const rewritten = 0.2;

type Step = { readonly old: readonly Token[]; readonly fresh: readonly Token[]; readonly isSame: boolean };

/** A particle or two that happen to stand between changed words are changed with them: several scraps read worse than one phrase. */
function joinScattered(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = [];
  steps.forEach((step, index) => {
    const isIsland = step.isSame && index > 0 && index < steps.length - 1 && isScrap(step, steps, index);
    const taken = { ...step, isSame: step.isSame && !isIsland };
    const last = result.at(-1);
    if (last !== undefined && !last.isSame && !taken.isSame)
      result[result.length - 1] = {
        old: [...last.old, ...taken.old],
        fresh: [...last.fresh, ...taken.fresh],
        isSame: false,
      };
    else result.push(taken);
  });
  return result;
}

function isScrap({ fresh }: Step, steps: readonly Step[], index: number): boolean {
  const text = textOf(fresh);
  const isWord = fresh.every(({ isDrawing, wrapper, before }) => !isDrawing && wrapper === "" && before === "");
  return (
    isWord &&
    text !== "" &&
    /^\p{Script=Hiragana}{1,2}$/u.test(text) &&
    [-1, 1].every((side) => isChange(steps[index + side]))
  );
}

const isChange = (step: Step | undefined) => step !== undefined && !step.isSame;

function changesOf({ old, fresh, isSame }: Step): readonly TokenChange[] {
  // Ids of the same token may differ; the new text's hold.
  return isSame ? [{ kind: "same", tokens: fresh }] : replaced(old, fresh);
}

function replaced(old: readonly Token[], fresh: readonly Token[]): readonly TokenChange[] {
  return [
    ...(old.length === 0 ? [] : [{ kind: "del", tokens: old } as const]),
    ...(fresh.length === 0 ? [] : [{ kind: "ins", tokens: fresh } as const]),
  ];
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join("");
