import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { ImportedDocument } from "../../import/imported-document.ts";
import type { ImportOrder } from "./import-order.ts";
import type { KnownRecords } from "./known-records.ts";

/** The edition an import is for. */
export type ChosenEdition = {
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
    return { problem: otherYear(order, `the document is of fiscal year ${printed}, not ${asked}`, printed) };
  const fiscalYear = asked ?? printed ?? (isNewFolder ? undefined : known.fiscalYear);
  const isSameYear = known.fiscalYear === undefined || fiscalYear === known.fiscalYear;
  if (!isNewFolder && !isSameYear && asked === undefined) {
    const message = `the document is of fiscal year ${fiscalYear}, the dataset in ${order.into} of ${known.fiscalYear}`;
    return { problem: otherYear(order, message, fiscalYear) };
  }
  const ownId = `policy-fy${fiscalYear ?? "unknown"}`;
  return {
    fiscalYear,
    sourceId: isSameYear && !isNewFolder ? (known.document ?? ownId) : ownId,
    isNewEdition: !isNewFolder && !isSameYear,
  };
}

function otherYear({ file }: ImportOrder, message: string, year: number | undefined): Problem {
  return problemOf("import-edition", {
    message,
    hint: `to start a new edition: --as-edition ${year}, best into a folder of its own`,
    place: { file },
  });
}
