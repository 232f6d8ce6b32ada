import { extname } from "node:path";
import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { decodedText } from "../../base/text-encoding.ts";
import { encodingTold } from "../../load/load-bytes.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import { numberPapers, ownDocuments, placePapers, type Meeting } from "../../model/meeting.ts";
import { problemsIn } from "../paper/check-templates.ts";
import { frontFiles } from "./front-files.ts";
import { ownFilesIn } from "./own-files.ts";
import { packetContents } from "./packet-contents.ts";
import { type OwnFiles, packetMakers } from "./packet-maker.ts";
import { fileKind } from "../../load/file-kind.ts";
import { characterFaults, hasOddCharacters } from "../../load/record/odd-characters.ts";
import { mostProblems } from "../../load/record/parse-records.ts";

/** What papers of the user's own are held against: the dataset in its folder, and the templates that print them. */
export type OwnDocumentInputs = { readonly dataset: Dataset; readonly templates: Templates; readonly data: string };

/** Every fault of the Markdown in meetings' folders, found by printing it: before a build has written anything. */
export async function checkOwnDocuments({ dataset, templates, data }: OwnDocumentInputs): Promise<Problem[]> {
  const meetings = dataset.meetings.filter((meeting) => ownDocuments(meeting).length > 0);
  if (meetings.length === 0) return [];
  const makerOf = packetMakers({ dataset, templates, date: new Date(0), own: ownFilesIn(data) });
  const problems: Problem[] = [];
  for (const meeting of meetings) {
    const maker = makerOf(meeting);
    const documents = numberPapers(meeting, maker.words).filter(({ paper }) => paper.document !== undefined);
    const files = documents.flatMap((numbered) => packetContents({ maker, meeting, numbered }));
    const members = frontFiles(maker, meeting).filter(({ part }) => part === "roster");
    for (const file of ownDocuments(meeting)) problems.push(...charactersIn(maker.own(meeting, file)));
    for (const { render } of [...members, ...files]) problems.push(...(await problemsIn(() => printed(render))));
  }
  return problems;
}

/** Files that cannot be read are told where they are printed. */
function charactersIn({ path, bytes }: ReturnType<OwnFiles>): Problem[] {
  const found = bytesOrNone(bytes);
  const text = decodedText(found)?.text ?? "";
  return [...encodingTold(path, found), ...characterProblems({ file: path, text })];
}

function bytesOrNone(bytes: () => Uint8Array): Uint8Array {
  try {
    return bytes();
  } catch (error) {
    if (error instanceof ProblemError) return new Uint8Array();
    throw error;
  }
}

async function printed(render: () => Promise<unknown>): Promise<readonly Problem[]> {
  await render();
  return [];
}

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
    ...placePapers(meeting).flatMap(({ paper }) => paper.attachment ?? []),
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

/** What a text file has of characters that only look right or that nobody can tell, by lines. */
export function characterProblems({ file, text }: TextSource): Problem[] {
  if (!hasOddCharacters(text)) return [];
  const problems = text.split("\n").flatMap((line, index) =>
    characterFaults(line, "").map(({ at, problem }) => ({
      ...problem,
      place: { file, line: index + 1, col: at + 1 },
    })),
  );
  return mostProblems(problems);
}
