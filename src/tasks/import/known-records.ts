import { basename } from "node:path";
import * as z from "zod";
import type { KnownProgram } from "../../import/records/known-program.ts";
import { FiscalYear } from "../../model/fiscal-year.ts";
import { Id } from "../../model/id.ts";
import { Project } from "../../model/project.ts";
import type { DatasetFiles } from "./dataset-files.ts";

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
