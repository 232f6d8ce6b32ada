import type { JudgedCell } from "./judge-cells.ts";

/** What the user decided beforehand. */
export type Settlement = {
  /** Who is right where the dataset moved meanwhile */
  readonly prefer?: "file" | "data";
  /** Cells as FILE!CELL or FILE!SHEET!CELL, or "all" for every question */
  readonly confirm: readonly string[];
};

/** Whether a question about a cell is answered with yes; "all" answers questions, but settles no conflict. */
export function isConfirmed(record: JudgedCell, { confirm }: Settlement): boolean {
  return confirm.includes("all") || isNamed(record, confirm);
}

/** Whether the user named this very cell. */
export function isNamed(record: Pick<JudgedCell, "file" | "sheet" | "cell">, confirm: readonly string[]): boolean {
  return confirm.some((name) => names(record, name));
}

/**
 * Whether FILE!CELL or FILE!SHEET!CELL means a cell; the file's folder may be left out. Slashes of either kind, $ and
 * small letters anywhere, and names as macOS keeps them (か and ゛ apart) make no difference.
 */
export function names({ file, sheet, cell }: Pick<JudgedCell, "file" | "sheet" | "cell">, name: string): boolean {
  const path = tidyPath(file);
  const files = [path, path.slice(path.lastIndexOf("/") + 1)];
  const asked = tidyPath(name).replace(/[^!]*$/, (address) => address.replaceAll("$", ""));
  const meant = files.flatMap((one) => [`${one}!${cell}`, `${one}!${sheet.normalize("NFC")}!${cell}`]);
  return meant.some((one) => one.toLowerCase() === asked.toLowerCase());
}

function tidyPath(path: string): string {
  return path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(\.\/)+/, "");
}
