import type { Project } from "../../model/project.ts";
import type { ImportedDocument } from "../imported-document.ts";
import type { AssignedId } from "./assign-ids.ts";
import type { Candidate } from "./candidate.ts";
import { type EditionFacts, editionRecord } from "./edition-record.ts";
import { missingFields } from "./missing-fields.ts";
import { programRecord } from "./program-record.ts";
import { projectRecords } from "./project-records.ts";

export type CandidateOptions = {
  readonly ids: readonly AssignedId[];
  readonly edition: EditionFacts;
  readonly knownProjects: readonly Project[];
  readonly quotations: boolean;
};

/** The files of a dataset that a document alone would give. */
export function candidatesOf(document: ImportedDocument, options: CandidateOptions): Candidate[] {
  const { ids, edition, knownProjects, quotations } = options;
  const source = edition.document;
  const projects = projectRecords(document.projects, knownProjects);
  return [
    candidate("dataset.yaml", editionRecord(edition), ["fiscalYear"]),
    ...(projects.length > 0 ? [{ path: "projects.yaml", value: projects, missing: [] }] : []),
    ...document.programs.map((program, at) => {
      const id = ids[at]?.id ?? `program-${program.no}`;
      return candidate(
        `programs/${id}.yaml`,
        programRecord(program, { id, document: source, quotations }),
        programNeeds,
      );
    }),
  ];
}

const programNeeds = ["name", "offices.lead", "background", "goal"];

function candidate(path: string, value: Candidate["value"], needs: readonly string[]): Candidate {
  return { path, value, missing: missingFields(value, needs) };
}
