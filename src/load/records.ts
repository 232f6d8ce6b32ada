import type { DataPath } from "../base/data-path.ts";
import type { DatasetFileKind } from "./dataset/dataset-file.ts";
import type { Edition } from "../model/edition.ts";
import type { MeetingFiles } from "./meeting/list-meeting-files.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Program } from "../model/program.ts";
import type { Project } from "../model/project.ts";

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
};
