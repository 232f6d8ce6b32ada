/** An error stops a build before anything is written; a warning is only told. */
export type Severity = "error" | "warning";
