import { showPath } from "../../base/data-path.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { PaperBasis } from "../paper/paper.ts";
import type { FieldChange } from "./changed-fields.ts";
import { putBack } from "./put-back.ts";
import type { Reason } from "./reason.ts";
import type { RecordChange } from "./record-change.ts";
import { withRecords } from "./with-records.ts";

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
  if (field === null) {
    return { why: record.old === null ? "record-added" : "record-removed", record: kind, id, place: record.locate([]) };
  }
  const { path, ...values } = field;
  return { why: "field", record: kind, id, field: showPath(path), ...values, place: record.locate(path) };
}
