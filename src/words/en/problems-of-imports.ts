import { encodingNames } from "../form/encoding-names.ts";
import { charactersText, foldsText } from "../form/character-names.ts";
import { characterWords } from "./problems-of-fields.ts";
import { type FoundKind, kinds } from "./problems-of-packets.ts";
import { reasonText, type WhyUnreadable } from "./problems-of-files.ts";
import type { Sentences } from "../form/sentence.ts";

type Detail = { detail?: string };
type TooHeavy = { seconds: number; megabytes: number; detail: string };
type Broken = { encoding: keyof typeof encodingNames; lost: number };
type Title = { title: string };
type Id = { id: string };
type Characters = { found: readonly string[]; count: number; more: readonly number[] };

/** Documents that are not taken for a dataset, and what an import tells of one beside. */
export const problemsOfImports = {
  "file-unreadable.document": ({ reason }: { reason: WhyUnreadable }) => ({
    message: `the document cannot be read: ${reasonText(reason)}`,
    hint: "check the path, and that the file is readable for you",
  }),
  "file-empty.document": () => ({
    message: "the document is empty",
    hint: "check that the download is complete",
  }),
  "import-too-large": () => ({
    message: "the document is too large: 50 MB are read",
    hint: "check that this is the right file; split it, or save it without its pictures",
  }),
  "import-too-heavy": ({ seconds, megabytes, detail }: TooHeavy) => ({
    message: `reading the PDF takes more than the ${seconds} seconds of the processor or ${megabytes} MB that it may (${detail})`,
    hint: "print it from a PDF reader into a new PDF, or split it; or save its text and import that",
  }),
  "import-too-many-pages": (values: Detail) => ({
    message: detailed("the PDF has more than 5,000 pages", values),
    hint: "check that this is the right file, or split it",
  }),
  "import-encrypted": (values: Detail) => ({
    message: detailed("the PDF is protected by a password", values),
    hint: "ask its sender for a copy without a password, or save it so in a PDF reader",
  }),
  "import-damaged": (values: Detail) => ({
    message: detailed("the PDF cannot be read", values),
    hint: "download it again; if a PDF reader opens it, print it from there into a new PDF",
  }),
  "import-no-text": (values: Detail) => ({
    message: detailed("the PDF holds no text: its pages are pictures", values),
    hint: "ask for the original, or run text recognition (OCR) on it and import the result",
  }),
  "import-garbled": (values: Detail) => ({
    message: detailed("the document cannot be read: its letters make no Japanese text", values),
    hint: "open it and copy a sentence: if what you paste is garbled too, ask for another copy or run OCR on it",
  }),
  "import-kind": ({ kind }: { kind: FoundKind }) => ({
    message:
      kind === "text"
        ? "the file is a text without Japanese"
        : `the file is ${kinds[kind]}, neither PDF nor Japanese text`,
    hint:
      kindHints[kind] ??
      "check that this is the ministry's document; PDF is read, and text in UTF-8, UTF-16 or Shift_JIS",
  }),
  "import-broken": ({ encoding, lost }: Broken) => ({
    message: `${lost === 1 ? "1 character" : `${lost} characters`} of the text cannot be read as ${encodingNames[encoding]}`,
    hint: "open it in an editor at this line, write what is meant there, and save it as UTF-8; or take the text out of the PDF again",
  }),
  "import-edition": ({ year, asked }: { year: number; asked: number }) => ({
    message: `the document is of fiscal year ${year}, not ${asked}`,
    hint: newEdition(year),
  }),
  "import-edition.dataset": ({ year, into, own }: { year: number | null; into: string; own: number | null }) => ({
    message: `the document is of fiscal year ${year}, the dataset in ${into} of ${own}`,
    hint: newEdition(year),
  }),
  "import-no-programs": () => ({
    message: "the document holds no sheet of a research programme",
    hint: "an implementation policy (研究事業実施方針) has for each programme a form with プロジェクト名, 研究事業名, 当初予算額",
  }),
  "import-memory": ({ file }: { file: string }) => ({
    message: `${file} is damaged; nobody knows what was changed by hand since the last import`,
    hint: "put back an earlier copy; without it, fields that differ are told and left as they are",
  }),
} satisfies Sentences;

function detailed(message: string, { detail }: Detail): string {
  return detail === undefined ? message : `${message} (${detail})`;
}

const asPdf = "open it, save it as PDF, and import that";

const asData = "what reviewers typed into a workbook comes back with shiryo review; a document is imported as PDF";

const kindHints: Readonly<Partial<Record<FoundKind, string>>> = {
  docx: asPdf,
  "word-macros": asPdf,
  "word-template": asPdf,
  powerpoint: asPdf,
  "open-document": asPdf,
  rtf: asPdf,
  html: asPdf,
  "old-office": asPdf,
  xlsx: asData,
  "excel-macros": asData,
  "excel-binary": asData,
  damaged: "download it again",
  picture: "ask for the PDF; or run text recognition (OCR) on the picture and import the result",
  archive: "unpack it, and import the document that is in it",
};

function newEdition(year: number | null): string {
  return `to start a new edition: --as-edition ${year}, best into a folder of its own`;
}

/** What an import tells of a document beside its problems: each sentence is made from the values that its finding carries. */
export const findingsOfImports = {
  "no-sheet": () => "no sheet of a research programme was found",
  "unread-lines": ({ count }: { count: number }) => `${count} lines were not read`,
  "two-dates": ({ title, date, usual }: Title & { date: string; usual: string }) =>
    `${title} is dated ${date} here and ${usual} elsewhere`,
  "no-value": ({ field }: { field: string }) => `no value for ${field}`,
  "value-apart": () => "its value stands apart from its label",
  "project-unknown": ({ name }: { name: string }) => `no known PJ is called ${name}`,
  "project-former": ({ name }: { name: string }) => `${name} is a name of the previous phase`,
  "no-budget": () => "no initial budget (当初予算額)",
  "budget-unpaired": ({ years }: { years: number }) => `${years} fiscal years and the figures do not pair`,
  "budget-amount": ({ year, printed }: { year: number; printed: string }) =>
    `the amount of ${year} was not read: ${printed}`,
  "budget-other": ({ year, mark, printed }: { year: number; mark: string; printed: string }) =>
    `the amount of ${year} is no initial budget and was left out: ${printed}（${mark}）`,
  "budget-words": ({ words }: { words: string }) => `beside the amounts stands ${words}`,
  "sheet-without-form": () => "a second sheet begins here, without the form that names its programme",
  "no-text": ({ label }: { label: string }) => `no text under 【${label}】`,
  "figure-alone": () => "a figure without an indicator before it",
  "target-in-sentence": ({ text }: { text: string }) => `a target inside a sentence: ${text}`,
  "figure-unread": () => "a figure that was not read as a target",
  "label-without-title": ({ label }: { label: string }) => `【${label}】 without a title before it`,
  "topic-untitled": ({ label }: { label: string }) => `【${label}】 without a title`,
  "topic-long-title": () => "a title of more than 160 characters",
  "topic-odd-mark": () => "a PJ mark with its number first names no PJ for certain",
  "topic-odd-year": () => "a year at the end of a title is no period",
  "topic-no-summary": () => "a topic without 【概要】",
  "topic-no-use": () => "a topic without 【成果の活用】",
  "topic-foreign": ({ ids }: { ids: readonly string[] }) =>
    `a topic under ${ids.join(", ")}, where the programme is not`,
  "topic-bullet": ({ title }: Title) => `a topic read from a bullet: ${title}`,
  "strategy-untitled": () => "text quoted without the title of a strategy",
  "strategy-undated": ({ title }: Title) => `no date for ${title}`,
  "index-without-sheet": ({ name }: { name: string }) => `no sheet for ${name} of the index`,
  "index-lacks": ({ name }: { name: string | null }) => `${name ?? "a programme"} is not in the index`,
  "index-spelling": ({ alias, name }: { alias: string; name: string | null }) =>
    `the index spells it ${alias}, the sheet ${name ?? "not at all"}`,
  "index-lacks-project": ({ id }: Id) => `the sheet says ${id}, the index does not`,
  "sheet-lacks-project": ({ id }: Id) => `the index says ${id}, the sheet does not`,
  "characters-folded": ({ folded, ...counted }: Omit<Characters, "found"> & { folded: Folds }) =>
    `${countText(counted)} put right: ${foldsText(folded, characterWords)}${elsewhere(counted)}`,
  "characters-left-out": ({ found, ...counted }: Characters) =>
    `${countText(counted)} left out, which no Office file can hold: ${charactersText(found, characterWords)}${elsewhere(counted)}`,
  "characters-unclear": ({ found, ...counted }: Characters) =>
    `${countText(counted)} kept, for nobody can tell what is meant: ${charactersText(found, characterWords)}${elsewhere(counted)}`,
} satisfies Readonly<Record<string, (values: never) => string>>;

type Folds = readonly { readonly found: string; readonly meant: string }[];

function countText({ count }: { count: number }): string {
  return count === 1 ? "1 character" : `${count} characters`;
}

/** As many lines as somebody looks up. */
function elsewhere({ more }: { more: readonly number[] }): string {
  if (more.length === 0) return "";
  return `; also on lines ${more.slice(0, mostLines).join(", ")}${more.length > mostLines ? " …" : ""}`;
}

const mostLines = 10;
