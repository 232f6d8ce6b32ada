import { compareText } from "../../base/compare-text.ts";
import { groupBy } from "../../base/group-by.ts";
import { type DataPath, showPath } from "../../base/place.ts";
import type { DatasetFileKind } from "../../model/dataset-paths.ts";
import type { Dataset, Edition, Project } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import { namesOnTheWay, type SpokenField } from "../../words/field-words.ts";
import type { PaperBasis } from "../../papers/paper/paper.ts";
import type { Reason } from "../plan/reason.ts";
import type { FieldChange } from "./changed-fields.ts";
import type { RecordChange } from "./record-changes.ts";
/** Two states of a dataset, and what differs. */
export type DatasetChange = {
  readonly now: Dataset;
  readonly earlier: Dataset;
  /** Changed programmes by id; edition, projects and meetings beside them */
  readonly programs: ReadonlyMap<string, RecordChange>;
  readonly shared: readonly RecordChange[];
};

type Basis = Pick<PaperBasis, "programs" | "viewDigest">;

/**
 * The changed fields that a paper shows.
 *
 * Views are pure: a field counts if putting its old value back, and nothing else, changes what the paper shows.
 * Where several changes show only together, all of them are named.
 *
 * @param most how many changed fields are tried at most: for each a view is made
 */
export function fieldReasons(basis: Basis, change: DatasetChange, most: number): Reason[] {
  const shown = basis.viewDigest(change.now);
  const candidates = candidatesOf(basis, change, shown);
  const tried = candidates.slice(0, most);
  const showing = tried.filter((candidate) => basis.viewDigest(withoutChange(change.now, candidate)) !== shown);
  const more = candidates.length - tried.length;
  const isTogether = showing.length === 0 && more === 0 && basis.viewDigest(change.earlier) !== shown;
  return [
    ...(isTogether ? tried : showing).map(reasonOf),
    ...(more > 0 ? [{ why: "more", count: more } as const] : []),
  ];
}

/** A changed field; null = the whole record, which was added or removed. */
type Candidate = { readonly record: RecordChange; readonly field: FieldChange | null };

/** The paper's own programmes first, then what all papers share, then other programmes if they matter at all. */
function candidatesOf({ programs: own, viewDigest }: Basis, change: DatasetChange, shown: string | null): Candidate[] {
  const { earlier, programs, shared } = change;
  const ownChanges = own.flatMap((id) => programs.get(id) ?? []);
  const near = [...ownChanges, ...shared];
  const isAll = ownChanges.length === programs.size;
  const othersAlone = () =>
    withRecords(
      earlier,
      near.map((one) => ({ kind: one.kind, id: one.id, record: one.now })),
    );
  if (isAll || viewDigest(othersAlone()) === shown) return near.flatMap((one) => candidatesIn(one));
  const known = new Set(own);
  const others = [...programs.values()].filter(({ id }) => !known.has(id));
  return [...near, ...others].flatMap((one) => candidatesIn(one));
}

function candidatesIn(record: RecordChange): Candidate[] {
  if (record.old === null || record.now === null) return [{ record, field: null }];
  return record.fields.map((field) => ({ record, field }));
}

function withoutChange(dataset: Dataset, { record: { kind, id, old, now }, field }: Candidate): Dataset {
  const record = field === null || now === null ? old : putBack(now, field);
  return withRecords(dataset, [{ kind, id, record }]);
}

function reasonOf({ record, field }: Candidate): Reason {
  const { kind, id } = record;
  const path = field?.path ?? [];
  const about = { record: kind, id, spoken: spokenField(record, path), place: record.locate(path) };
  if (field === null) return { why: record.old === null ? "record-added" : "record-removed", ...about };
  const { path: _, ...values } = field;
  return { why: "field", ...about, field: showPath(path), ...values };
}

/** Items of lists that are gone have their names in the record as it was. */
function spokenField({ kind, id, old, now }: RecordChange, path: DataPath): SpokenField {
  const { names = [], ...named } = namesOnTheWay(now ?? old, path);
  const before = namesOnTheWay(old, path).names ?? [];
  return { record: { kind, ...named, id }, path, names: names.map((name, at) => name ?? before[at] ?? null) };
}

/** A record with one of its changed fields as it was before. The record itself stays as it is. */
export function putBack<Item>(record: Item, { path, ...change }: FieldChange): Item {
  return put(record, path, change) as Item;
}

type PutBackChange = Omit<FieldChange, "path">;

function put(value: unknown, [step, ...rest]: DataPath, change: PutBackChange): unknown {
  if (step === undefined) return change.old;
  if (Array.isArray(value)) return putInList(value, step as number, { rest, change });
  const group = value as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && !("old" in change)) {
    const { [step]: _, ...others } = group;
    return others;
  }
  return { ...group, [step]: put(group[step], rest, change) };
}

function putInList(list: readonly unknown[], at: number, way: { rest: DataPath; change: PutBackChange }): unknown[] {
  const { rest, change } = way;
  if (rest.length > 0) return list.with(at, put(list[at], rest, change));
  if (!("old" in change)) return list.toSpliced(at, 1);
  return "now" in change ? list.with(at, change.old) : list.toSpliced(at, 0, change.old);
}

/** A record to put in the place of that with its id; null takes that one away. */
type RecordInPlace = { readonly kind: DatasetFileKind; readonly id: string; readonly record: object | null };

/** A dataset with some records in another state; all that is not named is shared with the dataset given. */
export function withRecords(dataset: Dataset, records: readonly RecordInPlace[]): Dataset {
  const byKind = [...groupBy(records, ({ kind }) => kind)];
  return byKind.reduce((changed, [kind, some]) => changers[kind](changed, some), dataset);
}

type Change = (dataset: Dataset, records: readonly RecordInPlace[]) => Dataset;

// Every record was checked against its kind's schema.
const changers: Readonly<Record<DatasetFileKind, Change>> = {
  edition: (dataset, [edition]) => ({ ...dataset, ...(edition?.record as Edition | null) }),
  projects: (dataset, records) => ({ ...dataset, projects: replaced<Project>(dataset.projects, records, byNumber) }),
  program: (dataset, records) => ({ ...dataset, programs: replaced<Program>(dataset.programs, records, byNumber) }),
  meeting: (dataset, records) => ({ ...dataset, meetings: replaced<Meeting>(dataset.meetings, records, byId) }),
};

type Identified = { readonly id: string };
type Order<Item> = (a: Item, b: Item) => number;

function replaced<Item extends Identified>(
  items: readonly Item[],
  records: readonly RecordInPlace[],
  order: Order<Item>,
) {
  const states = new Map(records.map(({ id, record }) => [id, record as Item | null]));
  const known = new Set(items.map(({ id }) => id));
  const others = [...states].flatMap(([id, item]) => (item === null || known.has(id) ? [] : [item]));
  const changed = items.flatMap((item) => states.get(item.id) ?? (states.has(item.id) ? [] : [item]));
  return [...changed, ...others].toSorted(order);
}

function byNumber(a: Identified & { readonly no: number }, b: Identified & { readonly no: number }): number {
  return a.no - b.no || byId(a, b);
}

function byId(a: Identified, b: Identified): number {
  return compareText(a.id, b.id);
}
