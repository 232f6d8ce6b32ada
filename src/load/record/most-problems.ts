import type { FieldPlaces } from "../../base/field-places.ts";
import { orderProblems } from "../../base/order-problems.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { SchemaFault } from "./schema-faults.ts";

/**
 * A file's problems and faults as problems: the first hundred, and how many more there are.
 *
 * That is more than anybody mends before the next check, and the places of a hundred thousand would take minutes.
 */
export function mostProblems(problems: readonly Problem[], { faults, places }: PlacedFaults = noFaults): Problem[] {
  const told = [...problems.slice(0, mostTold), ...problemsAt(faults.slice(0, mostTold), places)].slice(0, mostTold);
  const rest = problems.length + faults.length - told.length;
  const { place } = orderProblems(told).at(-1) ?? {};
  if (rest === 0 || place === undefined) return told;
  const message = `… and ${rest} more in this file`;
  return [...told, problemOf("file-many-problems", { message, hint: "mend those above, and check again", place })];
}

/** Faults, and what works out where everything in their file stands. */
type PlacedFaults = { readonly faults: readonly SchemaFault[]; readonly places?: () => FieldPlaces };

const noFaults: PlacedFaults = { faults: [] };
const mostTold = 100;

function problemsAt(faults: readonly SchemaFault[], places: PlacedFaults["places"]): Problem[] {
  const placeOf = faults.length === 0 ? undefined : places?.();
  if (placeOf === undefined) return [];
  return faults.map(({ code, message, hint, path, end }) =>
    problemOf(code, { message, hint, place: placeOf(path, end) }),
  );
}
