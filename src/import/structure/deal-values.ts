import { compact } from "../text/compact.ts";
import { looksLike, type TextField } from "./looks-like.ts";

/** For each value the label it belongs to, in order; undefined where the values fit no order of the labels. */
export function dealValues(values: readonly string[], fields: readonly TextField[]): number[] | undefined {
  const best = dealFrom(values.map(compact), fields, 0);
  return best?.slots;
}

type Deal = { readonly score: number; readonly slots: number[] };

/** How the values that are left fit the labels from this one on. */
function dealFrom(values: readonly string[], fields: readonly TextField[], field: number): Deal | undefined {
  const name = fields[field];
  if (name === undefined) return values.length === 0 ? { score: 0, slots: [] } : undefined;
  let best: Deal | undefined;
  for (let count = name === "related" ? 0 : 1; count <= Math.min(4, values.length); count++) {
    const rest = dealFrom(values.slice(count), fields, field + 1);
    if (rest === undefined) continue;
    const fits = count > 0 && looksLike[name](values.slice(0, count).join(""));
    const score = rest.score + (fits ? 10 : 0) - Math.max(0, count - 1);
    if (best === undefined || score > best.score) {
      best = { score, slots: [...Array.from({ length: count }, () => field), ...rest.slots] };
    }
  }
  return best;
}
