/** What the process tells its caller. */
export const exitCode = {
  done: 0,
  /** Problems in data, templates or edits */
  problems: 1,
  wrongUsage: 2,
  /** Disk, permissions, missing program */
  couldNotRun: 3,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
