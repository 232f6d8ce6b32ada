import { basename } from "node:path";
import * as z from "zod";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { ImportedDocument } from "../../import/read/imported-document.ts";
import type { KnownProgram } from "../../import/records/assign-ids.ts";
import { Project } from "../../model/dataset.ts";
import { FiscalYear, Id } from "../../model/field-types.ts";
import type { Language } from "../../words/language.ts";
import type { DatasetFiles } from "./plan-files.ts";

/** The edition an import is for. */
type ChosenEdition = {
  readonly fiscalYear: number | undefined;
  /** Id of the document among the dataset's sources. */
  readonly sourceId: string;
  /** Whether the files that are there are of another year. */
  readonly isNewEdition: boolean;
};

type Choice = {
  readonly order: ImportOrder;
  readonly document: ImportedDocument;
  readonly known: KnownRecords;
  readonly isNewFolder: boolean;
};

/** Year and source of an import; the problem where document, dataset and `--as-edition` do not fit together. */
export function chooseEdition({ order, document, known, isNewFolder }: Choice): ChosenEdition | { problem: Problem } {
  const { fiscalYear: printed } = document;
  const asked = order.asEdition;
  if (asked !== undefined && printed !== undefined && asked !== printed)
    return { problem: problemOf("import-edition", { year: printed, asked }, { place: { file: order.file } }) };
  const fiscalYear = asked ?? printed ?? (isNewFolder ? undefined : known.fiscalYear);
  const isSameYear = known.fiscalYear === undefined || fiscalYear === known.fiscalYear;
  if (!isNewFolder && !isSameYear && asked === undefined) {
    const values = { year: fiscalYear ?? null, into: order.into, own: known.fiscalYear ?? null };
    return { problem: problemOf("import-edition.dataset", values, { place: { file: order.file } }) };
  }
  const ownId = `policy-fy${fiscalYear ?? "unknown"}`;
  return {
    fiscalYear,
    sourceId: isSameYear && !isNewFolder ? (known.document ?? ownId) : ownId,
    isNewEdition: !isNewFolder && !isSameYear,
  };
}

/** What a dataset that is there tells an import: year, source document, PJs and programmes by name. */
export type KnownRecords = {
  readonly fiscalYear?: number;
  /** Id of the first source document. */
  readonly document?: string;
  readonly projects: readonly Project[];
  readonly programs: readonly KnownProgram[];
};

/** Read as far as it goes: a half-finished dataset knows something too. */
export function knownRecords({ files }: DatasetFiles): KnownRecords {
  const edition = files.get("dataset.yaml")?.value;
  const year = z.looseObject({ fiscalYear: FiscalYear }).safeParse(edition);
  const sources = z.looseObject({ sources: z.array(z.looseObject({ id: Id })).min(1) }).safeParse(edition);
  const projects = z.array(z.unknown()).safeParse(files.get("projects.yaml")?.value);
  const document = sources.data?.sources[0]?.id;
  return {
    ...(year.success ? { fiscalYear: year.data.fiscalYear } : {}),
    ...(document === undefined ? {} : { document }),
    projects: (projects.data ?? []).flatMap((one) => Project.safeParse(one).data ?? []),
    programs: [...files].flatMap(([path, { value }]) =>
      path.startsWith("programs/") ? knownProgram(path, value) : [],
    ),
  };
}

const Names = z.looseObject({
  name: z.string(),
  formerName: z.string().optional().catch(undefined),
  aliases: z.array(z.string()).optional().catch(undefined),
});

/** The file's name is the id: it is there, so it leads nowhere else. */
function knownProgram(path: string, value: unknown): KnownProgram[] {
  const id = Id.safeParse(basename(path, ".yaml"));
  const names = Names.safeParse(value);
  if (!id.success || !names.success) return [];
  const { name, formerName, aliases } = names.data;
  return [
    {
      id: id.data,
      name,
      ...(formerName === undefined ? {} : { formerName }),
      ...(aliases === undefined ? {} : { aliases }),
    },
  ];
}

export type ImportOrder = {
  readonly file: string;
  readonly into: string;
  /** A dataset from which ids and PJ names are taken where `into` holds none. */
  readonly data: string;
  /** Write into a folder that holds a dataset already; into an empty one an import always writes. */
  readonly write: boolean;
  /** The fiscal year of a new edition to start. */
  readonly asEdition?: number;
  /** Keep the passages quoted from strategies. */
  readonly quotations: boolean;
  /** What the report is written in. */
  readonly language: Language;
  /** For the journal: who imports, and the minute on the clock of whoever asks, YYYY-MM-DD and HH:MM */
  readonly who?: string;
  readonly at: { readonly date: string; readonly time: string };
};
