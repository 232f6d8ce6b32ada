import { extname } from "node:path";
import { once } from "../../base/once.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type AgendaSettings, agendaViewOf } from "../../view/packet/agenda-view.ts";
import { meetingName } from "../../view/packet/meeting-view.ts";
import { attachedFile, documentFile } from "./own-files.ts";
import { auditOfWord, type PacketFile } from "./packet-file.ts";
import type { PacketMaker } from "./packet-maker.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** What lies on top of a packet: 議事次第, and the members where the user gives a list of them. */
export function frontFiles(maker: PacketMaker, meeting: Meeting, settings: AgendaSettings = {}): PacketFile[] {
  return [agendaFile(maker, meeting, settings), ...rosterFile(maker, meeting, settings)];
}

function agendaFile(maker: PacketMaker, meeting: Meeting, settings: AgendaSettings): PacketFile {
  const draft = (): PacketDraft => ({
    template: "agenda",
    view: agendaViewOf(meeting, settings),
    header: "",
    title: "議事次第",
    subject: meetingName(meeting),
  });
  const render = once(() => maker.write(draft()));
  return {
    number: "",
    title: "議事次第",
    labels: "",
    name: "議事次第.docx",
    part: agendaPart,
    pages: null,
    files: maker.files,
    programs: [],
    view: (_, other) => agendaViewOf(other, settings),
    render,
    audit: auditOfWord({ draft, maker }),
  };
}

function rosterFile(maker: PacketMaker, meeting: Meeting, { mark }: AgendaSettings): PacketFile[] {
  const { roster } = meeting;
  if (roster === undefined) return [];
  const isMarkdown = extname(roster).toLowerCase() === ".md";
  const paper = isMarkdown ? { title, document: roster } : { title, attachment: roster };
  const numbered = { number: title, paper, path: ["roster"], ...(mark !== undefined && { mark }) };
  const file = (isMarkdown ? documentFile : attachedFile)({ maker, meeting, numbered });
  return [
    {
      ...file,
      number: "",
      name: `${title}${isMarkdown ? ".docx" : extname(roster).toLowerCase()}`,
      part: rosterPart,
      files: file.files,
    },
  ];
}

const title = "委員名簿";
const agendaPart = "agenda";
const rosterPart = "roster";
