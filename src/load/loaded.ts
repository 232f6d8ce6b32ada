import type { TextSource } from "../base/byte-source.ts";
import type { DataPath, FieldEnd, Place } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import type { Dataset, Edition, Project } from "../model/dataset.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Program } from "../model/program.ts";
import type { DatasetFileKind } from "../model/dataset-paths.ts";
import type { Language } from "../words/language.ts";
import type { DatasetFile, MeetingFiles } from "./list-dataset.ts";
import type { TextLanguage } from "./record/texts-in-language.ts";

/** What loading a dataset gives. */
export type Loaded = {
  /** The whole dataset, or null if any file of it has an error. */
  readonly dataset: Dataset | null;
  readonly records: Records;
  /** In which language the texts of its records are, and those that they can be had in, the main one first */
  readonly texts: TextLanguage;
  readonly languages: readonly Language[];
  /** The files read, with the digests of their texts, whose lines end with LF. */
  readonly sources: readonly DatasetSource[];
  /** Every fault of every file, by file and line. */
  readonly problems: readonly Problem[];
  /** Loads the parser that knows places, and then tells where fields stand. */
  readonly locator: () => Promise<Locate>;
  /** The text that a record was read from, and the record's path in it; undefined for foreign objects. */
  readonly originOf: (record: object) => RecordOrigin | undefined;
};

/**
 * The place of a field of a record that stands in the dataset or the records, the very object.
 * A field that is not there has the place of the group it would stand in.
 */
export type Locate = (record: object, path?: DataPath, end?: FieldEnd) => Place;

export type DatasetSource = Pick<DatasetFile, "kind" | "path"> & { readonly digest: string };

type RecordOrigin = { readonly source: TextSource; readonly path: DataPath };

/** Every record that could be read, faulty datasets included: what the rules of check/ go over. */
export type Records = {
  readonly edition: Edition | undefined;
  readonly projects: readonly Project[];
  readonly programs: readonly Program[];
  readonly meetings: readonly Meeting[];
  /** Files in the folders of meetings; not there where nobody looked */
  readonly meetingFiles?: MeetingFiles;
  /** The kinds of which every record could be read. Of the others nobody can say that something is missing. */
  readonly complete: ReadonlySet<DatasetFileKind>;
  /** Fields that were left out of a record because they were wrong. */
  readonly gapsOf: (record: object) => readonly DataPath[];
  /** Texts of a record that are those of another language, for want of one in this; not there where nobody looked */
  readonly borrowedOf?: (record: object) => readonly DataPath[];
};
