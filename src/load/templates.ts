/** The template files in force: the user's own, and the built-in ones for the rest. */
export type Templates = {
  /** Bytes by path inside the templates folder, such as `partials/kpi-table.md.hbs`, sorted by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The folder the user named. */
  readonly dir: string;
  /** Where a file was read from, for problems. */
  readonly pathOf: (name: string) => string;
};
