import type { Sentences } from "../form/sentence.ts";

type Near = { near: readonly string[] };
type OfFile = { file: string; folder: string };
type MeetingPaper = { number: string; given: readonly string[]; contents: readonly string[] };
/** Papers that came out otherwise, and what may be the cause: versions of Shiryo, templates, fields of a review. */
type Differing = {
  readonly files: readonly string[];
  readonly made: string;
  readonly now: string;
  readonly isOtherTemplates: boolean;
  readonly heldBack: readonly string[];
};

/** Meetings and the files that they name, their papers, and the zips that were handed out. */
export const problemsOfPackets = {
  "program-unknown": ({ number, id, near }: { number: string; id: string } & Near) => ({
    message: `${number} names the programme "${id}", which does not exist`,
    hint: meant(near, "write the programme's id, which is the name of its file"),
  }),
  "meeting-time": ({ start, end }: { start: string; end: string }) => ({
    message: `the meeting ends at ${end} and starts at ${start}`,
    hint: "correct start or end",
  }),
  "meeting-paper": ({ number, given, contents }: MeetingPaper) => ({
    message: given.length === 0 ? `${number} says not what it is made of` : `${number} has ${given.join(" and ")}`,
    hint: `give one of ${contents.join(", ")}`,
  }),
  "meeting-project": ({
    number,
    id,
    near,
    known,
  }: { number: string; id: string; known: readonly string[] } & Near) => ({
    message: `${number} names the PJ "${id}", which holds no programme`,
    hint: meant(near, `the PJs with programmes are: ${known.join(", ")}`),
  }),
  "meeting-file.outside": ({ file, folder }: OfFile) => ({
    message: `"${file}" leads out of the meeting's folder`,
    hint: `put the file into ${folder}`,
  }),
  "meeting-file.ending": ({ file, endings }: { file: string; endings: readonly string[] }) => ({
    message: `"${file}" is of a kind that is not taken here`,
    hint: `these are taken: ${endings.join(", ")}`,
  }),
  "meeting-file.missing": ({ file, folder, near }: OfFile & Near) => ({
    message: `there is no file ${folder}${file}`,
    hint: meant(near, "put it there"),
  }),
  "meeting-file.no-file": ({ file, folder }: OfFile) => ({
    message: `${folder}${file} is no plain file`,
    hint: "put the file itself there, not a link",
  }),
  "meeting-file.empty": ({ file, folder }: OfFile) => ({
    message: `${folder}${file} is empty`,
    hint: "put the finished file there",
  }),
  "meeting-file.large": ({ file, folder, size, most }: OfFile & { size: number; most: number }) => ({
    message: `${folder}${file} has ${size} bytes, more than the ${most} that are taken`,
    hint: "make its pictures smaller",
  }),
  "meeting-file.content": ({ ending, right, kind }: { ending: string; right: string | null; kind: FoundKind }) => ({
    message: `the file is called .${ending}, and what is in it is ${kinds[kind]}`,
    hint:
      right === null
        ? `save the finished paper as .${ending} and put that file there; another name does not change what a file is`
        : `call it .${right}, here and in the meeting's file, or save it anew as .${ending}`,
  }),
  "packet-incomplete": ({ file }: { file: string }) => ({
    message: `${file} could not be made, so this was not made either`,
    hint: "mend what is told of that paper",
  }),
  "packet-pdf": ({ file, isProtected }: { file: string; isProtected: boolean }) => ({
    message: `${file} ${isProtected ? "is protected by a password" : "is damaged"}`,
    hint: "save the PDF anew, without password",
  }),
  "packet-convert.paper": ({ file }: { file: string }) => ({
    message: `LibreOffice made no PDF of ${file}`,
    hint: "open it in LibreOffice and see what it says; attached files may be damaged or protected",
  }),
  "packet-convert.run": ({ told }: { told: string }) => ({
    message: `LibreOffice could not convert the papers: ${told}`,
    hint: "see whether LibreOffice starts by itself",
  }),
  "packet-convert.time": ({ minutes }: { minutes: number }) => ({
    message: `LibreOffice could not convert the papers: it took longer than ${minutes} minutes`,
    hint: "see whether LibreOffice starts by itself",
  }),
  "program-missing.office": ({ program }: { program: string | null }) => ({
    message: program === null ? "LibreOffice (soffice) is not on PATH" : `there is no program ${program}`,
    hint: "install LibreOffice, or name its program with --soffice PATH; all other papers are made without it",
  }),
  "packet-zip.no-packet": () => unusable("it holds no manifest.yaml of a packet, so it is none"),
  "packet-zip.no-meeting": ({ meeting }: { meeting: string }) => unusable(`its dataset has no meeting "${meeting}"`),
  "packet-zip.changed": ({ files }: { files: readonly string[] }) =>
    unusable(`these files in it are missing or not as its manifest says: ${files.join(", ")}`),
  "packet-zip.no-file": ({ file }: { file: string }) => unusable(`it holds no ${file}`),
  "packet-zip.other-meeting": ({ name, id, asked }: { name: string; id: string; asked: string }) =>
    unusable(`it is of ${name} (${id}), not of ${asked}`),
  "packet-zip.replacements": () => ({
    ...unusable("it holds replacements alone"),
    hint: "give the packet's own zip; replacements are found again with `shiryo packet replace`",
  }),
  "packet-repacked.name": ({ file, found }: { file: string; found: string }) =>
    repacked(`${file} stands in it as ${found}`),
  "packet-repacked.bytes": () => repacked("its bytes are others"),
  "packet-stranger": ({ entries, count }: { entries: readonly { name: string; size: number }[]; count: number }) => {
    const named = entries.map(({ name, size }) => `${name} (${size} bytes)`);
    const names = count > entries.length ? [...named, `${count - entries.length} more`] : named;
    return {
      message: `the manifest of the zip does not name ${names.join(", ")}; ${count === 1 ? "it was" : "they were"} left alone`,
      hint: "take out of the zip what does not belong there",
    };
  },
  "packet-target": () => ({
    message: "this is no empty folder, and nothing in it is overwritten",
    hint: "name a new folder",
  }),
  "packet-target.here": () => ({
    message: "this is the folder that you are in, which cannot be made anew",
    hint: "name a new folder",
  }),
  "packet-differs": ({ files, made, now, isOtherTemplates, heldBack }: Differing) => {
    const causes = [
      ...(made === now ? [] : [`it was made with Shiryo ${made}, and this is ${now}`]),
      ...(isOtherTemplates ? ["it was made with other templates"] : []),
      ...(heldBack.length === 0 ? [] : [`its dataset holds ${heldBack.join(", ")}, which its meeting does not show`]),
    ];
    return {
      message: `these papers came out otherwise than in the zip: ${files.join(", ")}`,
      hint: causes.length === 0 ? "its version and templates are the same; please report this" : causes.join("; "),
    };
  },
  "paper-unknown.meeting": ({ asked, near }: { asked: string; near: readonly string[] }) => ({
    message: `there is no meeting "${asked}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "`shiryo list` names them all",
  }),
} satisfies Sentences;

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}

function unusable(why: string) {
  return {
    message: `the zip cannot be used: ${why}`,
    hint: "give the zip that was handed out: of `shiryo build --only packets`, or of the last `shiryo packet replace`",
  };
}

function repacked(why: string) {
  return {
    message: `the zip was packed again since it was handed out: ${why}`,
    hint: "the papers in it are those of its manifest, and it is used; keep the zip as Shiryo wrote it",
  };
}

/** What a file may turn out to be. */
export const kinds = {
  pdf: "a PDF",
  docx: "a Word file",
  xlsx: "a workbook",
  "word-macros": "a Word file with macros",
  "excel-macros": "a workbook with macros",
  "excel-binary": "a binary workbook",
  "word-template": "a Word template",
  "excel-template": "a template of Excel",
  powerpoint: "a PowerPoint file",
  "open-document": "an OpenDocument file",
  "old-office": "a file of an old Office, or one that is protected by a password",
  program: "a program",
  picture: "a picture",
  archive: "an archive of other files",
  rtf: "an RTF file",
  html: "a page of the web (HTML)",
  xml: "XML",
  text: "plain text",
  damaged: "damaged, or cut off",
  unknown: "something unknown",
} as const;

export type FoundKind = keyof typeof kinds;
