import { extname } from "node:path";
import { ProblemError } from "../../../base/problem-error.ts";
import { paperFileName } from "../../paper/paper-file-name.ts";
import { documentPart } from "../own-documents.ts";
import type { OwnFiles } from "../packet-source.ts";
import { type HandedOut, packetZip } from "./handed-out.ts";

/** Files of the user's own as a packet's zip holds them: Markdown under documents/, attached files as papers. */
export function handedFiles({ parts, numbered, meeting }: Pick<HandedOut, "parts" | "numbered" | "meeting">): OwnFiles {
  const attached = new Map(
    numbered.flatMap(({ number, paper: { title, attachment } }) =>
      attachment === undefined
        ? []
        : [[attachment, paperFileName({ no: number, name: title, ending: endingOf(attachment) })] as const],
    ),
  );
  if (meeting.roster !== undefined) attached.set(meeting.roster, `委員名簿.${endingOf(meeting.roster)}`);
  return (_, file) => ({
    path: file,
    bytes: () => {
      const bytes = parts.get(documentPart(file)) ?? parts.get(attached.get(file) ?? "");
      if (bytes === undefined) throw new ProblemError([packetZip(`it holds no ${file}`)]);
      return bytes;
    },
  });
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
