import { distance } from "fastest-levenshtein";
import { nameKey } from "../../model/name-key.ts";

/** How alike two names or texts are, from 0 to 1; width of characters, spaces and case do not count. */
export function similarity(a: string, b: string): number {
  const [left, right] = [nameKey(a).slice(0, longest), nameKey(b).slice(0, longest)];
  const most = Math.max(left.length, right.length);
  return most === 0 ? 1 : 1 - distance(left, right) / most;
}

/** What texts begin with tells enough; the distance of long ones takes long. */
const longest = 200;
