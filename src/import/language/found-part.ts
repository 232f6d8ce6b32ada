/** A match of a pattern with named groups and the places of the groups (flag d). */
export type Found = RegExpExecArray & { groups: Record<string, string | undefined> };

/** A named part of what was found in a folded text, in the characters of the source, which stand in the same places. */
export function foundPart(text: string, found: Found, name: string): string {
  const place = found.indices?.groups?.[name];
  return place === undefined ? "" : text.slice(...place);
}
