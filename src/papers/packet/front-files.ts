import { extname } from "node:path";
import { once } from "../../base/once.ts";
import type { Meeting } from "../../model/meeting.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { type AgendaSettings, agendaViewOf } from "../../view/packet/agenda-view.ts";
import { meetingName } from "../../view/packet/meeting-view.ts";
import { safeName } from "../paper/paper-names.ts";
import { attachedFile, documentFile } from "./own-files.ts";
import { auditOfWord, type PacketFile } from "./packet-file.ts";
import type { PacketMaker } from "./packet-maker.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** What lies on top of a packet: 議事次第, and the members where the user gives a list of them. */
export function frontFiles(maker: PacketMaker, meeting: Meeting, settings: AgendaSettings = {}): PacketFile[] {
  return [agendaFile(maker, meeting, settings), ...rosterFile(maker, meeting, settings)];
}

function agendaFile(maker: PacketMaker, meeting: Meeting, settings: AgendaSettings): PacketFile {
  const { words } = maker;
  const title = say(words, "agenda.title");
  const draft = (): PacketDraft => ({
    template: "agenda",
    view: agendaViewOf(maker.dataset, meeting, settings),
    header: "",
    title,
    subject: meetingName(meeting, words),
  });
  const render = once(() => maker.write(draft()));
  return {
    number: "",
    title,
    labels: "",
    name: `${safeName(title, words)}.docx`,
    part: agendaPart,
    pages: null,
    files: maker.files,
    programs: [],
    view: (dataset, other) => agendaViewOf(dataset, other, settings),
    render,
    audit: auditOfWord({ draft, maker }),
  };
}

function rosterFile(maker: PacketMaker, meeting: Meeting, { mark }: AgendaSettings): PacketFile[] {
  const { roster } = meeting;
  if (roster === undefined) return [];
  const title = say(maker.words, "roster.title");
  const isMarkdown = extname(roster).toLowerCase() === ".md";
  const paper = isMarkdown ? { title, document: roster } : { title, attachment: roster };
  const numbered = { number: title, paper, path: ["roster"], ...(mark !== undefined && { mark }) };
  const file = (isMarkdown ? documentFile : attachedFile)({ maker, meeting, numbered });
  return [
    {
      ...file,
      number: "",
      name: rosterName(isMarkdown ? ".docx" : extname(roster).toLowerCase(), maker.words),
      part: rosterPart,
      files: file.files,
    },
  ];
}

/** The file of the list of members: 委員名簿.docx. @param ending with its dot */
export function rosterName(ending: string, words: Words): string {
  return safeName(say(words, "roster.title"), words) + ending;
}

const agendaPart = "agenda";
const rosterPart = "roster";
