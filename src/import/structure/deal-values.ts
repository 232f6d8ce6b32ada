import { compact } from "../text/compact.ts";
import { looksLike, type TextField } from "./looks-like.ts";

/** For each value the label it belongs to, in order; undefined where the values fit no order of the labels. */
export function dealValues(values: readonly string[], fields: readonly TextField[]): number[] | undefined {
  const best = dealFrom(values.map(compact), fields, 0, 0);
  return best?.slots;
}

type Deal = { readonly score: number; readonly slots: number[] };

function dealFrom(
  values: readonly string[],
  fields: readonly TextField[],
  value: number,
  field: number,
): Deal | undefined {
  const name = fields[field];
  if (name === undefined) return value === values.length ? { score: 0, slots: [] } : undefined;
  let best: Deal | undefined;
  for (let count = name === "related" ? 0 : 1; count <= Math.min(4, values.length - value); count++) {
    const rest = dealFrom(values, fields, value + count, field + 1);
    if (rest === undefined) continue;
    const fits = count > 0 && looksLike[name](values.slice(value, value + count).join(""));
    const score = rest.score + (fits ? 10 : 0) - Math.max(0, count - 1);
    if (best === undefined || score > best.score) {
      best = { score, slots: [...Array.from({ length: count }, () => field), ...rest.slots] };
    }
  }
  return best;
}
