import { extname } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, numberPapers } from "../../model/meeting.ts";
import { problemsIn } from "../paper/check-templates.ts";
import { fileKind } from "./file-kind.ts";
import { ownFilesIn } from "./own-files.ts";

/** Attached files that are something else than their endings say: they would go to a council as they are. */
export async function checkAttachments({
  dataset,
  data,
}: {
  readonly dataset: Dataset;
  readonly data: string;
}): Promise<Problem[]> {
  const own = ownFilesIn(data);
  const problems: Problem[] = [];
  for (const meeting of dataset.meetings)
    for (const file of attachedFiles(meeting)) {
      const { path, bytes } = own(meeting, file);
      problems.push(...(await problemsIn(async () => contradiction(path, bytes()))));
    }
  return problems;
}

/** Each once, but for Markdown, which is printed and not handed out. */
function attachedFiles(meeting: Meeting): string[] {
  const { roster } = meeting;
  const named = [
    ...(roster === undefined ? [] : [roster]),
    ...numberPapers(meeting).flatMap(({ paper }) => paper.attachment ?? []),
  ];
  return [...new Set(named)].filter((file) => !/\.md$/i.test(file));
}

function contradiction(path: string, bytes: Uint8Array): Problem[] {
  const ending = extname(path).slice(1).toLowerCase();
  const kind = fileKind(bytes);
  if (kind === ending) return [];
  const right = kind === "docx" || kind === "xlsx" || kind === "pdf" ? kind : null;
  return [problemOf("meeting-file.content", { ending, right, kind }, { place: { file: path } })];
}
