/** The id that a record's file is named by: data/programs/cancer.yaml → cancer */
export function idInName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}
