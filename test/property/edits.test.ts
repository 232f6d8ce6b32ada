import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Edit } from "../../src/edit/edit.ts";
import { editYaml } from "../../src/edit/edit-yaml.ts";
import { isSameData, withEdits } from "../../src/edit/edited-data.ts";
import { isStillThere, recordEdits, reversed } from "../../src/edit/record-edits.ts";
import type { Plain } from "../../src/edit/yaml-text.ts";
import { anyRecord, writtenSomehow } from "../fixtures/commented-yaml.ts";
import { rounds } from "../fixtures/rounds.ts";

const order = () => undefined;
const choices = fc.array(fc.nat(59), { minLength: 5, maxLength: 40 });
const newValue = fc.constantFrom<Plain>(
  7,
  "new text",
  "- odd: #",
  "一\n二",
  null,
  true,
  [1, "a"],
  { x: 1 },
  { y: ["b", { z: "c" }] },
  [],
  {},
);

/** Every place in data, outermost first. */
function placesIn(data: Plain, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== "object" || data === null) return [path];
  const steps = Array.isArray(data) ? data.map((_, at) => at) : Object.keys(data);
  return [path, ...steps.flatMap((step) => placesIn((data as never)[step], [...path, step]))];
}

/** An edit that data allows, drawn by three numbers. */
function anEdit(data: Plain, [kind, where, which]: readonly [number, number, number], value: Plain): Edit {
  const places = placesIn(data);
  const path = places[where % places.length] ?? [];
  const here = path.reduce<Plain>((inner, step) => (inner as never)[step], data);
  if (Array.isArray(here)) {
    const at = which % (here.length + 1);
    if (kind % 2 === 0 || here.length === 0) return { kind: "insert", path: [...path, at], value };
    if (here.length > 1) return { kind: "move", path: [...path, at % here.length], to: kind % here.length };
  } else if (typeof here === "object" && here !== null && kind % 3 === 0) {
    return { kind: "set", path: [...path, ["new", "2026", "aa", "zz"][which % 4] ?? ""], value };
  }
  if (kind % 2 === 0 && path.length > 0) return { kind: "remove", path };
  return { kind: "set", path, value };
}

function someEdits(
  data: Plain,
  drawn: readonly (readonly [number, number, number])[],
  values: readonly Plain[],
): Edit[] {
  const edits: Edit[] = [];
  let now = data;
  drawn.forEach((numbers, at) => {
    const edit = anEdit(now, numbers, values[at % values.length] ?? 0);
    edits.push(edit);
    now = withEdits(now, [edit]);
  });
  return edits;
}

const drawn = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 6 });
const values = fc.array(newValue, { minLength: 1, maxLength: 6 });

test("a text with any edits says what is meant, and taken back it says what it said", () => {
  fc.assert(
    fc.property(anyRecord, choices, drawn, values, (record, style, numbers, given) => {
      const { text } = writtenSomehow(record, style);
      expect(parse(text)).toEqual(record);
      const edits = someEdits(record, numbers, given);
      const { text: edited, recorded } = recordEdits(text, edits, order);
      const meant = withEdits(record, edits);
      expect(isSameData(parse(edited), meant)).toBe(true);
      expect(isStillThere(recorded.at(-1)!, meant)).toBe(true);
      const back = editYaml(edited, reversed(meant, recorded), order);
      expect(isSameData(parse(back), record)).toBe(true);
    }),
    { numRuns: rounds(100) },
  );
});

test("one edit taken back gives the same bytes; comments of what it does not concern stay", () => {
  let same = 0;
  let all = 0;
  fc.assert(
    fc.property(
      anyRecord,
      choices,
      fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
      newValue,
      (record, style, numbers, value) => {
        const { text, owners } = writtenSomehow(record, style);
        const edit = anEdit(record, numbers, value);
        const { text: edited, recorded } = recordEdits(text, [edit], order);
        const lost = owners.filter((owner) => !isConcerned(owner, edit) && !edited.includes(owner));
        expect(lost, `${JSON.stringify(edit)}\n${text}\n=>\n${edited}`).toEqual([]);
        all += 1;
        if (editYaml(edited, reversed(parse(edited), recorded), order) === text) same += 1;
      },
    ),
    { numRuns: rounds(100) },
  );
  // Lists inside lists, and comments that nobody can tell the owner of, may come back with other white space.
  expect(same / all).toBeGreaterThan(0.9);
});

/** Whether an edit puts something else for what a comment belongs to, or takes it out. */
function isConcerned(owner: string, { kind, path }: Edit): boolean {
  if (kind === "insert" || kind === "move") return false;
  const own = `#of ${path.join(".")}`;
  return path.length === 0 || owner === `${own}#` || owner.startsWith(`${own}.`);
}
