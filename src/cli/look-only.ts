import type { BuildRequest } from "../pipeline/plan/build-request.ts";
import { documentDate } from "./document-date.ts";
import { type CommonOptions, inputFolders } from "./settings.ts";

/** A build of every paper that is planned, and writes nothing. `mostTried`: changed fields, to tell why papers are due */
export function lookOnly(options: CommonOptions, mostTried: number): BuildRequest {
  return {
    ...inputFolders(options),
    out: options.out,
    selection: { ids: [] },
    force: false,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    mostTried,
    isAudited: false,
    lockAt: null,
    onPaper: () => {},
  };
}
