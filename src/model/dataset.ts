import type { Edition } from "./edition.ts";
import type { Meeting } from "./meeting.ts";
import type { Program } from "./program.ts";
import type { Project } from "./project.ts";

/** All of data/: one fiscal-year edition. Projects by number, programmes by number, meetings by id. */
export type Dataset = Edition & {
  readonly projects: readonly Project[];
  readonly programs: readonly Program[];
  readonly meetings: readonly Meeting[];
};
