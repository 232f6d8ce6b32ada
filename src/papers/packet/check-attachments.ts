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
  const { ending: right, words } = fileKind(bytes);
  if (right === ending) return [];
  return [
    problemOf("meeting-file", {
      message: `the file is called .${ending}, and what is in it is ${words}`,
      hint:
        right === null
          ? `save the finished paper as .${ending} and put that file there; another name does not change what a file is`
          : `call it .${right}, here and in the meeting's file, or save it anew as .${ending}`,
      place: { file: path },
    }),
  ];
}
