import type { Sentences } from "../form/sentence.ts";

type Near = { near: readonly string[] };
type OfFile = { file: string; folder: string };

type Unclear = { field: string; found: string; readings: readonly string[] };
type Encoding = "utf-16le" | "utf-16be" | "shift_jis";

/** What does not hold of meetings and the files that they name, and how texts of our own read. */
export const problemsOfTexts = {
  "value-read": ({ field, found, read }: { field: string; found: string; read: string }) => ({
    message: `${field}: ${found} is read as ${read}`,
    hint: `let shiryo check --fix write it so`,
  }),
  "yaml-syntax.typed": ({ found, right }: { found: string; right: string }) => ({
    message: `this line is typed with signs that are not those of YAML: ${found}`,
    hint: `write it as follows, or let shiryo check --fix do it: ${right}`,
  }),
  "schema-type.unclear": ({ field, found, readings }: Unclear) => ({
    message: `${field}: ${found} can be read as ${either(readings)}`,
    hint: `write ${either(readings)}, whichever is meant`,
  }),
  "schema-type.unfit": ({ field, found, readings, isAmount }: Unclear & { isAmount: boolean }) => ({
    message: `${field}: ${found} is read as ${either(readings)}, which cannot stand here`,
    hint: isAmount ? "amounts are whole thousands of yen (千円), from 0 on" : "correct the value",
  }),
  "schema-type.key": ({ field, right }: { field: string; right: string }) => ({
    message: `${field}: this key is written otherwise than in a dataset's own form`,
    hint: `write "${right}", or let shiryo check --fix do it`,
  }),
  "schema-unknown-key.typed": ({ key, right }: { key: string; right: string }) => ({
    message: `there is no key "${key}"`,
    hint: `write ${right}, or let shiryo check --fix do it`,
  }),
  "file-encoding": ({ encoding }: { encoding: Encoding }) => ({
    message: `the file is ${encodingName(encoding)}, and is read`,
    hint: "let shiryo check --fix write it as UTF-8, or save it so in your editor",
  }),
  "file-encoding.template": ({ encoding }: { encoding: Encoding }) => ({
    message: `the template is ${encodingName(encoding)}, and is read`,
    hint: "save it as UTF-8 in your editor",
  }),
  "file-encoding.converted": ({ encoding, lacking }: { encoding: Encoding; lacking: string }) => ({
    message: `the file was ${encodingName(encoding)}, and is written as UTF-8: ${lacking} is not in its characters`,
  }),
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
  "topic-summary": ({ title }: { title: string }) => ({
    message: `the topic has no summary: ${title}`,
    hint: "tell in one sentence what is done and what came out",
  }),
  "text-length": ({ field, length, least, most }: TextLength) => ({
    message: `${field === null ? "background and goal have together" : `${field} has`} ${length} characters, not ${least} to ${most}`,
    hint: length < least ? "tell a little more" : "shorten it",
  }),
  "text-full-stop": ({ isLine, end }: { isLine: boolean; end: string }) => ({
    message: isLine ? `a line ends with 。: "…${end}"` : `a sentence ends without 。: "…${end}"`,
    hint: "end sentences with 。, and lines (point, scope summary) without",
  }),
  "text-polite": ({ found }: { found: string }) => ({
    message: `polite style: "${found}"`,
    hint: "write である style, or end in a noun",
  }),
  "text-half-width-kana": ({ found, right }: { found: string; right: string }) => ({
    message: `half-width katakana "${found}", full-width "${right}"`,
    hint: "write full-width katakana",
  }),
  "text-digits": ({ isSingle, found }: { isSingle: boolean; found: string }) => ({
    message: isSingle ? `a single digit in half-width: "${found}"` : `a figure in full-width: "${found}"`,
    hint: "write single digits full-width (令和７年), figures of two or more digits half-width (13日)",
  }),
} satisfies Sentences;

function either(readings: readonly string[]): string {
  return readings.join(" or ");
}

/** As Notepad of Windows calls it, too. */
export function encodingName(encoding: Encoding): string {
  return encoding === "shift_jis" ? "Shift_JIS (ANSI)" : "UTF-16 (Unicode)";
}

type MeetingPaper = { number: string; given: readonly string[]; contents: readonly string[] };
/** `field` is null for background and goal, which share a box. */
type TextLength = { field: string | null; length: number; least: number; most: number };

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
