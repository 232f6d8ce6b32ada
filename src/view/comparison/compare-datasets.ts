import { compareText } from "../../base/compare-text.ts";
import type { Dataset, Edition } from "../../model/dataset.ts";
import { nameKey } from "../../model/names.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { compareShape } from "./compare-shape.ts";
import type { Comparison, RecordChange, RecordKind } from "./field-change.ts";
import type { Speaker } from "./field-shape.ts";
import { recordShapes } from "./record-shapes.ts";

/**
 * Everything that differs between two datasets. Records are known by their ids, or by name where an id is new; nothing is
 * read from disk.
 *
 * @param words in which it is told, those of the newer one if not said otherwise
 */
export function compareDatasets(old: Dataset, now: Dataset, words = wordsOf(now)): Comparison {
  const speakers = { old: speakerOf(old, words), new: speakerOf(now, words) };
  const compare = (record: RecordKind, sides: Sides) => compareRecord(record, sides, speakers);
  return {
    words,
    records: [
      ...compare("edition", { id: "", old: editionPart(old), new: editionPart(now) }),
      ...sidesOf(old.projects, now.projects, byNumber).flatMap((sides) => compare("project", sides)),
      ...sidesOf(old.programs, now.programs, byNumber).flatMap((sides) => compare("program", sides)),
      ...sidesOf(old.meetings, now.meetings, byId).flatMap((sides) => compare("meeting", sides)),
    ],
  };
}

type Speakers = { readonly old: Speaker; readonly new: Speaker };

function speakerOf({ projects }: Dataset, words: Words): Speaker {
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return { words, projectName: (id) => names.get(id) ?? id };
}

/** What dataset.yaml holds: all but the lists of records in files of their own. */
function editionPart(dataset: Dataset): Edition {
  const ofFiles: ReadonlySet<string> = new Set(["projects", "programs", "meetings"]);
  return Object.fromEntries(Object.entries(dataset).filter(([key]) => !ofFiles.has(key))) as Edition;
}

type AnyRecord = {
  readonly id?: string;
  readonly no?: number;
  readonly name?: string;
  readonly title?: string;
  readonly body?: string;
};
type Sides = { readonly id: string; readonly old?: AnyRecord | undefined; readonly new?: AnyRecord | undefined };

function compareRecord(record: RecordKind, { id, old, new: now }: Sides, speakers: Speakers): RecordChange[] {
  const changes = compareShape(recordShapes[record], { old, new: now, oldPath: [], newPath: [] }, { speakers });
  if (changes.length === 0) return [];
  const { no } = now ?? old ?? {};
  const { words } = speakers.new;
  return [
    {
      kind: old === undefined ? "added" : now === undefined ? "removed" : "changed",
      record,
      id,
      ...(no === undefined ? {} : { no }),
      ...(old === undefined ? {} : { old: nameOf(old, words), oldRecord: old }),
      ...(now === undefined ? {} : { new: nameOf(now, words), newRecord: now }),
      changes,
    },
  ];
}

/** PJs and programmes have names, the edition a title, and a meeting is known by its body and number. */
function nameOf({ name, title, body = "", no = 0 }: AnyRecord, words: Words): string {
  return name ?? title ?? say(words, "comparison.meeting", { body, no });
}

type WithId = AnyRecord & { readonly id: string };

/** Records of both versions by id, or by name where an id changed; of two with the same id the first goes with the first. */
function sidesOf<T extends WithId>(old: readonly T[], now: readonly T[], order: (a: T, b: T) => number): Sides[] {
  const after = keyed(now);
  const before = renamedKeys(keyed(old), after);
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys
    .map((key) => ({ old: before.get(key), new: after.get(key) }))
    .flatMap((sides) => {
      const newest = sides.new ?? sides.old;
      return newest === undefined ? [] : [{ ...sides, id: newest.id, newest }];
    })
    .toSorted((a, b) => order(a.newest, b.newest));
}

function keyed<T extends WithId>(records: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const record of records) {
    let key = record.id;
    while (found.has(key)) key += "\n";
    found.set(key, record);
  }
  return found;
}

/** The earlier records by the ids that they bear now: one whose id is gone is the new one of its name. */
function renamedKeys<T extends WithId>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const fresh = new Map(
    [...after].flatMap(([key, { name }]) => (before.has(key) || name === undefined ? [] : [[nameKey(name), key]])),
  );
  return new Map(
    [...before].map(([key, record]) => {
      const name = record.name === undefined || after.has(key) ? "" : nameKey(record.name);
      const now = fresh.get(name) ?? key;
      fresh.delete(name);
      return [now, record];
    }),
  );
}

function byNumber(a: WithId, b: WithId): number {
  return (a.no ?? 0) - (b.no ?? 0) || byId(a, b);
}

function byId(a: WithId, b: WithId): number {
  return compareText(a.id, b.id);
}
