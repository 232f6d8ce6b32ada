import type { Place } from "../base/place.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import { newestSchema } from "../model/schema-version.ts";

/**
 * What is to be told of the version that a dataset states: one that this program does not know is an error, an older
 * one is taken over. Undefined where it is today's.
 *
 * @param stated 1 where a dataset states none
 */
export function schemaVersionProblem(
  stated: number | undefined,
  place: Place,
  newest = newestSchema,
): Problem | undefined {
  const version = stated ?? 1;
  if (version === newest) return undefined;
  return problemOf(version > newest ? "schema-newer" : "schema-older", { version, newest }, { place });
}
