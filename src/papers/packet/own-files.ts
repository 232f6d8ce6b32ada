import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { ProblemError } from "../../base/problem.ts";
import { readableText } from "../../base/text-encoding.ts";
import { findFile } from "../../load/find-file.ts";
import { decodeText, loadBytes } from "../../load/load-bytes.ts";
import type { Words } from "../../words/paper-words.ts";
import {
  listedPaperOf,
  paperHeadOf,
  paperOfMeeting,
  printedNumber,
  titledText,
} from "../../view/packet/meeting-view.ts";
import { paperFileName } from "../paper/paper-names.ts";
import { ownPictures, pictureDigests } from "./own-pictures.ts";
import { auditOfWord, type PacketFile } from "./packet-file.ts";
import type { OwnFiles, PacketSource } from "./packet-maker.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** A paper of one's own: Markdown under the paper's number. */
export function documentFile(source: PacketSource): PacketFile {
  const { maker, meeting, numbered } = source;
  const listed = listedPaperOf(numbered, maker.words);
  const { document = "" } = numbered.paper;
  const { path, bytes } = maker.own(meeting, document);
  const pictures = ownPictures(maker.own, meeting, document);
  const text = once(() => textOf(path, bytes()));
  const draft = (): PacketDraft => ({
    template: "document",
    view: { ...paperHeadOf(maker.dataset, meeting, numbered), text: text() },
    header: headerText(printedNumber(numbered, maker.words), listed.title, maker.words),
    title: listed.title,
    subject: paperOfMeeting(meeting, listed.number, maker.words),
    source: { file: path, text: text() },
    pictures,
  });
  const render = once(async () => maker.write(draft()));
  return {
    ...listed,
    name: paperFileName({ no: listed.number, name: listed.title, ending: "docx" }, maker.words),
    part: "",
    pages: null,
    get files() {
      return {
        ...maker.files,
        [nameOf(document)]: digest(bytes()),
        ...pictureDigests(pictures, readableText(bytes())),
      };
    },
    programs: [],
    view: (dataset, other) => paperHeadOf(dataset, other, numbered),
    render,
    audit: auditOfWord({ draft, maker }),
  };
}

/** A paper without a number has its title in that place. */
function headerText(number: string, title: string, words: Words): string {
  return titledText({ number: number === title ? "" : number, title }, words);
}

/** However the disk composes the characters of the name: the same data give the same keys everywhere. */
function nameOf(file = ""): string {
  return basename(file).normalize("NFC");
}

/** A finished file, taken as it is. */
export function attachedFile(source: PacketSource): PacketFile {
  const { maker, meeting, numbered } = source;
  const listed = listedPaperOf(numbered, maker.words);
  const { path, bytes } = maker.own(meeting, numbered.paper.attachment ?? "");
  const ending = extname(path).slice(1).toLowerCase();
  return {
    ...listed,
    name: paperFileName({ no: listed.number, name: listed.title, ending }, maker.words),
    part: "",
    pages: null,
    get files() {
      return { [nameOf(numbered.paper.attachment)]: digest(bytes()) };
    },
    programs: [],
    view: (_, other) => other.id,
    render: async () => bytes(),
    audit: async (finished) => {
      const { auditAttachment } = await import("./audit-packet-file.ts");
      return auditAttachment(finished, bytes());
    },
  };
}

/** The files in the meetings' folders of a dataset. */
export function ownFilesIn(data: string): OwnFiles {
  return ({ id }, file) => {
    const path = findFile(join(data, "meetings", id), file);
    const bytes = once(() => {
      const loaded = loadBytes(path, mostBytes);
      if ("problem" in loaded) throw new ProblemError([loaded.problem]);
      return loaded.bytes;
    });
    return { path, bytes, isThere: () => existsSync(path) };
  };
}

/** As the rule meeting-file has it. */
const mostBytes = 50_000_000;

function textOf(path: string, bytes: Uint8Array): string {
  const decoded = decodeText(path, bytes);
  if ("problem" in decoded) throw new ProblemError([decoded.problem]);
  return decoded.source.text;
}
