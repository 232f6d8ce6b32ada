import type { Project } from "../../model/dataset.ts";
import type { ImportedDocument, IndexedProject } from "../read/imported-document.ts";
import type { AssignedId } from "./assign-ids.ts";
import { programRecord } from "./program-record.ts";
import { isGroup, type Plain, type PlainGroup } from "../../edit/yaml-text.ts";

type CandidateOptions = {
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

/** A file of a dataset as a document alone would have it. */
export type Candidate = {
  /** Path below the dataset's folder: dataset.yaml, projects.yaml, programs/ID.yaml. */
  readonly path: string;
  readonly value: Plain;
  /** Fields that every such record needs, and the document does not give. */
  readonly missing: readonly string[];
};

/** Those of the fields (`offices.lead`) that a record lacks. */
function missingFields(record: Plain, fields: readonly string[]): string[] {
  return fields.filter((field) => {
    const value = field.split(".").reduce<Plain | undefined>((at, key) => (isGroup(at) ? at[key] : undefined), record);
    return value === undefined;
  });
}

/** What is known of the document as a whole. */
type EditionFacts = {
  readonly fiscalYear?: number;
  /** Id for the document among the dataset's sources. */
  readonly document: string;
  readonly fileName: string;
  /** YYYY-MM-DD of the file. */
  readonly fileDate: string;
};

/** dataset.yaml: title and body are not printed in the document in a form to rely on, so the file's name stands in. */
function editionRecord({ fiscalYear, document, fileName, fileDate }: EditionFacts): PlainGroup {
  const title = fileName.replace(/\.[^.]+$/, "").trim() || "Imported document";
  return {
    title,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    sources: [{ id: document, title, date: fileDate, body: toFillIn }],
  };
}

/** Stands where a person must write who issued the document. */
const toFillIn = "（未記入）";

/** PJs of the document's index; other spellings and former names come from the dataset that was there before. */
function projectRecords(indexed: readonly IndexedProject[], known: readonly Project[]): PlainGroup[] {
  return indexed.map(({ id, no, name, listed }) => {
    const { aliases = [], formerNames } = known.find((one) => one.id === id) ?? {};
    return {
      id,
      no,
      name,
      aliases,
      ...(formerNames === undefined ? {} : { formerNames }),
      listed: listed.map((program) => program.name),
    };
  });
}
