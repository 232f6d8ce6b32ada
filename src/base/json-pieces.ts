/**
 * The text `${JSON.stringify(group, null, 2)}\n`, piece by piece: a field of the group at a time, and of lists an item
 * at a time. As a whole the text of a dataset of thousands of programmes would take more memory than the dataset.
 */
export function* jsonPieces(group: object): Generator<string> {
  let before = "{\n  ";
  for (const [key, value] of Object.entries(group)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* itemPieces(value);
    else yield indented(value, "  ");
    before = ",\n  ";
  }
  yield before === ",\n  " ? "\n}\n" : "{}\n";
}

function* itemPieces(list: readonly unknown[]): Generator<string> {
  let before = "[\n    ";
  for (const item of list) {
    // JSON has no undefined; in a list it stands as null.
    yield before + indented(item ?? null, "    ");
    before = ",\n    ";
  }
  yield "\n  ]";
}

/** Texts in JSON hold no line break of their own. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
