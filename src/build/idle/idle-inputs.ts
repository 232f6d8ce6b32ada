import { digest } from "../../base/digest.ts";
import { loadInputDigest } from "../../load/load-input-digest.ts";
import { paperKinds } from "../paper/paper.ts";
import type { BuildRequest } from "../plan/build-request.ts";

/**
 * SHA-256 of everything that a plan of all papers depends on beside the output folder; null where another build than
 * a plain one is asked for, or where the code may change between two runs.
 *
 * @param code digest of the code that runs
 */
export function idleInputs(request: BuildRequest, code: string | null): string | null {
  const { selection, force, against, shard } = request;
  const isPlain = selection.ids.length === 0 && selection.project === undefined && !force;
  if (code === null || !isPlain || against !== undefined || shard !== undefined) return null;
  const { data, templates, builtInTemplates, documentDate, csv = false, pdf = false, soffice = null } = request;
  const files = loadInputDigest(data, [templates, builtInTemplates]);
  if (files === null) return null;
  // Problems name the folders as they were given.
  const folders = [data, templates, builtInTemplates];
  const kinds = selection.only ?? paperKinds;
  return digest(JSON.stringify([code, files, folders, kinds, documentDate, csv, pdf, soffice]));
}
