import type { IndexedProject } from "../imported-document.ts";
import type { LineAccounts } from "./line-accounts.ts";
import { foldWidth } from "../text/fold-width.ts";
import { tidyText } from "../text/tidy-text.ts";
import type { SourceLine } from "../structure/source-line.ts";

/** The index before the first sheet: each PJ (PJ１：医薬品プロジェクト) with the programmes listed under it. */
export function readIndex(lines: readonly SourceLine[], accounts: LineAccounts): IndexedProject[] {
  const projects: (Omit<IndexedProject, "listed"> & { listed: { name: string; line: number }[] })[] = [];
  let mayContinue = false;
  for (const line of lines) {
    const project = projectOf(line);
    const current = projects.at(-1);
    const name = /^[・･•○●]\s*(.+)$/.exec(foldWidth(line.text)) === null ? undefined : line.text.slice(1).trim();
    if (project !== undefined) projects.push({ ...project, listed: [], source: { from: line.no, to: line.no } });
    else if (current !== undefined && name !== undefined) current.listed.push({ name: tidyText(name), line: line.no });
    else if (mayContinue && current !== undefined) continueName(current.listed, line);
    else {
      accounts.leaveOut([line.no], "heading");
      continue;
    }
    mayContinue = name !== undefined && !/(事業|プログラム|[)）])$/.test(name);
    const taken = projects.at(-1);
    if (taken !== undefined) {
      accounts.take([line.no], `projects/${taken.no}`);
      projects[projects.length - 1] = { ...taken, source: { from: taken.source.from, to: line.no } };
    }
  }
  return projects;
}

function projectOf(line: SourceLine): { id: string; no: number; name: string } | undefined {
  const found = /^(?:PJ|プロジェクト)\s*(\d{1,2}|[①-⑳])\s*[:.．、]?\s*(.+)$/.exec(line.folded);
  const name = found?.[2];
  if (found === null || name === undefined || name.length > 60) return undefined;
  const no = Number(found[1]?.normalize("NFKC"));
  const printed = line.text.slice(line.text.length - name.length);
  return { id: `pj${no}`, no, name: tidyText(printed).replace(/\s*(統合)?(プロジェクト|PJ)$/, "") };
}

function continueName(listed: { name: string; line: number }[], line: SourceLine): void {
  const last = listed.at(-1);
  if (last !== undefined) listed[listed.length - 1] = { ...last, name: last.name + tidyText(line.text) };
}
