/** The folder of the journals, in the dataset's. */
export const journalFolder = "journal";

/** What a file in the folder of journals is, by its name; undefined for files of others. */
export function journalName(file: string): { readonly name: string; readonly isDone: boolean } | undefined {
  const [, name, unfinished] = /^(\d{4}-\d\d-\d\d-[1-9]\d*)(\.unfinished)?\.yaml$/.exec(file) ?? [];
  return name === undefined ? undefined : { name, isDone: unfinished === undefined };
}
