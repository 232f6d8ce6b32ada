import { compareText } from "../../base/compare-text.ts";
import { groupBy } from "../../base/group-by.ts";
import type { DatasetFileKind } from "../../load/dataset/dataset-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import type { Project } from "../../model/project.ts";

/** A record to put in the place of that with its id; null takes that one away. */
export type RecordInPlace = { readonly kind: DatasetFileKind; readonly id: string; readonly record: object | null };

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
