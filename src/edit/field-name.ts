import type { DataPath } from "../base/place.ts";

/** A field as people write it, so that it can be read again: `kpis[3].actuals.2025`, `terms["a.b"]`; the record itself is "". */
export function fieldName(path: DataPath): string {
  const words = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[^.[\]"\s]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return words.join("").replace(/^\./, "");
}

/** The path that a field's name says; undefined where it says none. */
export function fieldPath(name: string): DataPath | undefined {
  const path: (string | number)[] = [];
  let rest = name === "" || name.startsWith("[") ? name : `.${name}`;
  while (rest !== "") {
    const [words, key, at, quoted] = /^(?:\.([^.[\]"\s]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\])/.exec(rest) ?? [];
    if (words === undefined) return undefined;
    path.push(key ?? (at === undefined ? String(JSON.parse(quoted ?? '""')) : Number(at)));
    rest = rest.slice(words.length);
  }
  return path;
}
